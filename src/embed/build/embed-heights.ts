import { existsSync, readFileSync } from 'node:fs';
import type { EmbedPath } from '../../routes/addresses.ts';
import type { Locale } from '../../domain/locales.ts';
import type { Heights } from './size-sheet.ts';
import { contentFile } from '../../site/content-place.ts';
import { viewWidths } from './view-widths.ts';

type Measured = Partial<Record<Locale, Partial<Record<string, Heights>>>>;

/** Those of this policy; none where nobody has measured them. */
const file = contentFile('embed-heights.json');
const heights = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly heights: Measured }).heights
  : {};

/** How high a view is in a frame, as `npm run measure:embed` found it; nothing where it was not measured yet. */
export function measured(path: EmbedPath, locale: Locale): Heights | undefined {
  return heights[locale]?.[path];
}

/** The heights of a view that was not measured yet: those of search, else one for all widths. */
export const unmeasured = (locale: Locale): Heights => measured('search', locale) ?? viewWidths.map(() => 600);

/** The height at a width that is usual beside text, in pixels: for frames that can have only one height. */
export function usualHeight(path: EmbedPath, locale: Locale): number {
  return (measured(path, locale) ?? unmeasured(locale))[viewWidths.indexOf(640)] ?? 600;
}
