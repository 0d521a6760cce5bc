import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { embedHeights, fontsOf, framingPage } from './embed-height.ts';
import { contentFile } from '../src/site/content-place.ts';
import { viewWidths } from '../src/embed/build/view-widths.ts';
import { frame, frameOf, host, pageOf } from './embedding.ts';
import type { Locale } from '../src/domain/locales.ts';
import { pages } from './site.ts';

/** The addresses of all views that have a measured height. */
export const views = pages.filter((path) => path.includes('/embed/') && !path.endsWith('/several/'));

/** `embed-heights.json` of the content: heights in pixels, by language and view, one for each width. */
const file = contentFile('embed-heights.json');
const text = existsSync(file) ? readFileSync(file, 'utf8') : '{"fonts":[],"widths":[],"heights":{}}';
export const measured = JSON.parse(text) as {
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
  expect(measured.widths).toEqual(viewWidths);
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

/** Widths between those that were measured, too: 33 from 280 to 1400 pixels. */
export const anyWidths: readonly number[] = Array.from({ length: 33 }, (_, index) => 280 + index * 35);

/**
 * Opens views on a host’s page that gets wider and wider: the place that the stylesheet keeps for each is never shorter than what
 * stands in it, and higher by at most 8 pixels for a clause, and 2 % for others.
 */
export async function expectPlacesToFit(
  page: Page,
  locale: Locale,
  paths: readonly string[],
  widths = anyWidths,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1500, height: 900 });
  const wrong: string[] = [];
  for (const path of paths) {
    await page.goto(pageOf(host, `<div id="box">${frame(path, locale).replace(' loading="lazy"', '')}</div>`));
    const view = await frameOf(page, path);
    for (const width of widths) {
      const kept = await page.evaluate(async (width) => {
        const [box, frame] = [document.getElementById('box'), document.querySelector('iframe')];
        if (!box || !frame) return 0;
        box.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        return frame.clientHeight;
      }, width);
      // Waited for within the frame: a poll from here takes longer than what is measured.
      const needed = await view.evaluate(async (width) => {
        while (innerWidth !== width) await new Promise(requestAnimationFrame);
        return Math.ceil(document.body.getBoundingClientRect().height);
      }, width);
      const most = needed + (path.startsWith('clause/') ? 8 : needed * 0.02);
      if (kept < needed || kept > most) wrong.push(`${path} at ${width}: ${needed} needed, ${kept} kept`);
    }
  }
  expect(wrong).toEqual([]);
}
