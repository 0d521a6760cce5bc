import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SiteFile } from '../schemas/site.ts';
import { contentFile } from './content-place.ts';

const nothing: SiteFile = {
  id: '',
  shortName: '',
  name: {} as SiteFile['name'],
  controller: { name: '', calledAs: [], country: '', inText: {} as SiteFile['controller']['inText'] },
  callingCode: '',
  authority: { country: '' },
  embeddedBy: [],
  element: '',
  messages: '',
  brand: { mark: '', accent: { light: '', dark: '' }, soft: { light: '', dark: '' }, logo: '' },
  languages: [],
  defaultLanguage: 'en',
};

/** The file as it stands. What is missing or damaged in it is left empty: "npm run check" says what to mend, and nothing is built. */
export function siteFile(): SiteFile {
  let file: unknown;
  try {
    file = parse(readFileSync(contentFile('site.yaml'), 'utf8'));
  } catch {
    // Told by the check, with its line.
  }
  return fitting(file, nothing);
}

/** A value, as far as it is of the shape of another, which stands in for the rest. */
function fitting<Value>(value: unknown, instead: Value): Value {
  const isOfItsShape =
    typeof value === typeof instead && value !== null && Array.isArray(value) === Array.isArray(instead);
  if (!isOfItsShape) return instead;
  if (typeof instead !== 'object' || instead === null || Array.isArray(instead)) return value as Value;
  const given = value as Record<string, unknown>;
  const parts = Object.entries(instead).map(([key, part]: [string, unknown]) => [key, fitting(given[key], part)]);
  return { ...given, ...Object.fromEntries(parts) } as Value;
}
