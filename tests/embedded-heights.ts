import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { embedHeights, embedWidths, fontsOf, framingPage } from './embed-height.ts';
import { pages } from './site.ts';

/** The addresses of all views that have a measured height. */
export const views = pages.filter((path) => path.includes('/embed/') && !path.endsWith('/several/'));

/** `src/embed/build/embed-heights.json`: heights in pixels, by language and view, one for each width. */
export const measured = JSON.parse(readFileSync('src/embed/build/embed-heights.json', 'utf8')) as {
  readonly fonts: readonly number[];
  readonly widths: readonly number[];
  readonly heights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
};

/** The address of a view → its heights as they were measured, in pixels, one for each of `measured.widths`. */
export const heightsOf = (path: string): readonly number[] =>
  measured.heights[path.slice(1, 3)]?.[path.slice('/xx/embed/'.length, -1)] ?? [];

/** Opens views at three widths: they are as high as they were when they were measured. */
export async function expectHeightsAsMeasured(page: Page, paths: readonly string[]): Promise<void> {
  // As they are measured: without the one movement, which would be under way at each new width.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(framingPage);
  // Other letters than those it was measured with make other lines.
  const hasSameFonts = JSON.stringify(await fontsOf(page)) === JSON.stringify(measured.fonts);
  expect(measured.widths).toEqual(embedWidths);
  const widths = [320, 768, 1248];
  const drifted: string[] = [];
  for (const path of paths) {
    const now = await embedHeights(page, path, widths);
    for (const [index, width] of widths.entries()) {
      const [was = 0, is = 0] = [heightsOf(path)[measured.widths.indexOf(width)], now[index]];
      if (Math.abs(is - was) > (hasSameFonts ? 4 : was * 0.25)) drifted.push(`${path} at ${width}: ${was} → ${is}`);
    }
  }
  expect(drifted, 'run "npm run measure:embed" where they have drifted').toEqual([]);
}
