import { readFileSync } from 'node:fs';
import { hashOf } from '../../headers/content-security-policy.ts';
import { defaultLocale, locales } from '../../domain/locales.ts';
import { bundled } from '../../integrations/bundle.ts';
import { contentFile } from '../../site/content-place.ts';

/** Of the languages the element carries the list, not their names, and of the strings of the interface the one that it shows. */
const refused = Object.fromEntries(
  locales.map((locale) => {
    const strings = JSON.parse(readFileSync(contentFile(`ui/${locale}.json`), 'utf8')) as Record<string, string>;
    return [locale, strings['embed.refused']];
  }),
);
const virtual: Readonly<Record<string, string>> = {
  '/domain/locales.ts': `export const locales = ${JSON.stringify(locales)}, defaultLocale = ${JSON.stringify(defaultLocale)}`,
  '/host/words.ts': `export const refused = ${JSON.stringify(refused)}`,
};

/** A script of the element, in one file: that which is served, or that of the npm package. */
export const bundledElement = (input: string): Promise<string> =>
  bundled(input, (id) => Object.entries(virtual).find(([end]) => id.endsWith(end))?.[1]);

/** The script that defines the element, as it is served. */
export const embedScript: string = await bundledElement('src/embed/host/served.ts');

/** Its version, which has an address of its own beside `embed.js`: `embed/1.0.0.js`. What stands there never changes. */
export const { version: embedVersion } = JSON.parse(readFileSync('embed/package.json', 'utf8')) as { version: string };

/** Its hash, as the attribute `integrity` wants it. */
export const embedScriptIntegrity = hashOf('sha384', embedScript);
