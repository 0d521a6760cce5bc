import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../src/domain/locales.ts';
import { violations } from './accessibility.ts';
import { element, frame, frameOf, heights, host, noted, pageOf, strictCsp, watchLayout } from './embedding.ts';
import { nothing, storedBy, string, watch } from './site.ts';

const [first, second] = ['wizard/take-in-a-parcel', 'retention'] as const;

async function open(page: Page, locale: Locale, width: number, options: { csp?: string; theme?: string } = {}) {
  const misdeeds = watch(page);
  await watchLayout(page);
  await page.setViewportSize({ width, height: 900 });
  const html = element(first, locale, options.theme) + element(second, locale, options.theme);
  await page.goto(pageOf(host, html, { lang: locale, ...options }));
  await frameOf(page, first);
  // The second is loaded when it comes near.
  await page.locator('bpost-privacy').last().scrollIntoViewIfNeeded();
  await frameOf(page, second);
  await expect.poll(async () => (await noted(page)).events.length).toBe(2);
  return misdeeds;
}

async function expectAsPartOfThePage(page: Page): Promise<void> {
  for (const path of [first, second]) {
    const view = await frameOf(page, path);
    // Between two measured widths a line of text more than needed may be kept, so that nothing moves.
    await expect
      .poll(async () => {
        const { frame: high, content, scrolls } = await heights(view);
        return { isHighEnough: high >= content, isTooHigh: high > content + 40, scrolls };
      })
      .toEqual({ isHighEnough: true, isTooHigh: false, scrolls: false });
    expect(await storedBy(view)).toEqual(nothing);
  }
  expect((await noted(page)).shift).toBe(0);
  expect(await storedBy(page)).toEqual(nothing);
}

/**
 * A kind of host’s page → its test in a language, at a width of the window in pixels: two views at once in the page of another
 * site; nothing moves, nothing is said, sent elsewhere or stored.
 */
export const testInPage = {
  plain: (locale: Locale, width: number) => {
    test(`in a plain page in ${locale}, ${width} px wide`, async ({ page }) => {
      const misdeeds = await open(page, locale, width);
      await expectAsPartOfThePage(page);
      expect(await violations(page)).toEqual([]);
      expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
    });
  },

  strict: (locale: Locale, width: number) => {
    test(`in a page in ${locale} with a strict Content-Security-Policy and Trusted Types, ${width} px wide`, async ({
      page,
    }) => {
      const csp = `${strictCsp}; require-trusted-types-for 'script'; trusted-types 'none'`;
      const misdeeds = await open(page, locale, width, { csp });
      await expectAsPartOfThePage(page);
      expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
    });
  },

  dark: (locale: Locale, width: number) => {
    // The host’s wish counts for more than the reader’s system.
    const isHosts = width === 768;
    test(`in a dark page in ${locale}, by the ${isHosts ? 'host’s wish' : 'reader’s system'}, ${width} px wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: isHosts ? 'light' : 'dark' });
      const misdeeds = await open(page, locale, width, isHosts ? { theme: 'dark' } : {});
      await expectAsPartOfThePage(page);
      const paper = await (
        await frameOf(page, second)
      ).evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(paper).toBe('rgb(23, 22, 26)');
      expect(await violations(page)).toEqual([]);
      expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
    });
  },

  withoutScript: (locale: Locale, width: number) => {
    test(`in a page in ${locale} without JavaScript, ${width} px wide: the frames are whole, the element is a link`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const misdeeds = watch(page);
      await page.goto(pageOf(host, element(first, locale) + frame(second, locale), { lang: locale, csp: strictCsp }));
      const view = await frameOf(page, second);
      await expect(view.locator('h1')).toHaveText(string(locale, 'timeline.title'));
      await expect(page.locator('bpost-privacy a')).toBeVisible();
      // No place is kept for what no script will bring.
      expect((await page.locator('bpost-privacy').boundingBox())?.height).toBeLessThan(80);
      const { height = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
      // What only a script can make work is not there, so the frame is rather too high.
      expect(height).toBeGreaterThanOrEqual(await view.locator('.embed').evaluate((all) => all.clientHeight));
      expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
      await context.close();
    });
  },
} as const;
