import { expect, test } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { scrollsSideways, settled } from './opened-pages.ts';
import { hydrated, isEmbed, oneOfEachTemplate } from './site.ts';

/** Widths of windows in pixels, and how large the reader has set her text, in per cent. */
const readers = [
  [390, 175],
  [360, 130],
  [768, 200],
  [1280, 200],
] as const;

const withDates = ['/de/retention/#dates=called:2026-03-03', '/de/wizard/call-customer-service/#answer'];

for (const path of new Set([
  ...oneOfEachTemplate.filter((path) => !isEmbed(path)),
  '/de/',
  '/de/rights/',
  ...withDates,
])) {
  // WCAG 1.4.4, 1.4.10
  test(`${path} fits its window at large sizes of text`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page);
    await page.goto(path);
    for (const [width, percent] of readers) {
      await page.setViewportSize({ width, height: 800 });
      const standard = Math.round((16 * percent) / 100);
      await browser.send('Page.setFontSizes', { fontSizes: { standard } });
      await expect(page.locator('html')).toHaveCSS('font-size', `${standard}px`);
      await settled(page);
      expect(await scrollsSideways(page), `${width} pixels, ${percent} %`).toBe(false);
    }
  });
}

for (const [width, percent] of readers) {
  // WCAG 1.4.4, 1.4.10
  test(`the form for a date fits ${width} pixels at ${percent} %`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page);
    await page.setViewportSize({ width, height: 800 });
    await browser.send('Page.setFontSizes', { fontSizes: { standard: Math.round((16 * percent) / 100) } });
    for (const [path, open] of [
      ['/de/retention/', '.ask'],
      ['/de/wizard/call-customer-service/#answer', undefined],
    ] as const) {
      await page.goto(path);
      if (open !== undefined) await page.locator(open).first().click();
      for (const part of ['day', 'month', 'year']) {
        const box = await page.locator(`.my-dates [name=${part}]`).first().boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0), `${part} on ${path}`).toBeLessThanOrEqual(width);
      }
    }
  });
}

for (const path of ['/rights/', '/policy/', '/retention/', '/wizard/call-customer-service/#answer']) {
  // WCAG 1.4.4: a reader's style sheet makes text larger than what the queries of a window's width know of.
  test(`${path} fits its window where a style sheet doubles the size of text`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const locale of locales) {
      await page.goto('about:blank');
      await page.goto(`/${locale}${path}`);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await hydrated(page);
      for (const width of [768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        expect(await scrollsSideways(page), `${locale}, ${width} pixels`).toBe(false);
      }
    }
  });
}
