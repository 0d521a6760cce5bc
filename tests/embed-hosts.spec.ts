import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../src/domain/locales.ts';
import { violations } from './accessibility.ts';
import {
  element,
  frame,
  frameOf,
  heights,
  host,
  noted,
  pageOf,
  strictCsp,
  stranger,
  watchLayout,
} from './embedding.ts';
import { nothing, storedBy, string, watch } from './site.ts';

// Two views at once in the page of another site, of many kinds: nothing moves, nothing is said, sent elsewhere or stored.

const [first, second] = ['wizard/take-in-a-parcel', 'retention'] as const;
const widths = [320, 768, 1280] as const;

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

/** A kind of host’s page → its test in a language, at a width of the window in pixels. */
const kinds = {
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

// German has the longest words. In the other languages a page is made of the same parts.
for (const width of widths) for (const testKind of Object.values(kinds)) testKind('de', width);
kinds.strict('nl', 320);
kinds.strict('fr', 768);
kinds.strict('en', 1280);

test('a plain frame keeps its place, and is as high as its content', async ({ page }) => {
  const misdeeds = watch(page);
  await watchLayout(page);
  await page.goto(
    pageOf(host, frame(second, 'fr'), { csp: strictCsp.replace(/script-src [^;]+/, "script-src 'none'") }),
  );
  const view = await frameOf(page, second);
  const { frame: high, content } = await heights(view);
  expect(high - content).toBeGreaterThanOrEqual(0);
  expect(high - content).toBeLessThanOrEqual(60);
  expect((await noted(page)).shift).toBe(0);
  expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
});

test('a site that is not on the list is refused, and no site may frame the other pages', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('frame-ancestors')) refused.push(message.text());
  });
  await page.goto(pageOf(stranger, frame(second, 'nl')));
  await expect.poll(() => refused.length).toBe(1);
  await page.goto(pageOf(host, frame(second, 'nl').replaceAll('/nl/embed/', '/nl/')));
  await expect.poll(() => refused.length).toBe(2);
});

test('the keyboard passes into the frames and out of them, forwards and back', async ({ page }) => {
  await page.goto(pageOf(host, element('clause/neighbour-kept', 'en'), { lang: 'en' }));
  const view = await frameOf(page, 'clause/neighbour-kept');
  const links = view.locator('a');
  await page.getByRole('button', { name: 'Before' }).focus();
  const count = await links.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab');
    await expect(links.nth(index)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(links.last()).toBeFocused();
});
