import file from './embed-heights.json' with { type: 'json' };
import type { EmbedPath } from '../../routes/addresses.ts';
import type { Locale } from '../../domain/locales.ts';
import type { Measured } from './size-sheet.ts';

const heights: Record<Locale, Partial<Record<string, readonly number[]>>> = file.heights;

/** How high a view is in a frame, as `npm run measure:embed` found it; a view that was not measured yet gets the heights of search. */
export function measured(path: EmbedPath, locale: Locale): Measured {
  return { widths: file.widths, heights: heights[locale][path] ?? heights[locale]['search'] ?? [] };
}

/** The height at a width that is usual beside text, in pixels: for frames that can have only one height. */
export function usualHeight(path: EmbedPath, locale: Locale): number {
  const { widths, heights: all } = measured(path, locale);
  return all[widths.findIndex((width) => width >= 640)] ?? 600;
}
