import type { Page } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { ofColours, violations } from './accessibility.ts';
import { expect } from './one-context.ts';
import { scrollsSideways, test, testOpened } from './opened-pages.ts';
import { isEmbed, oneOfEachTemplate, pages, pagesOfALanguage, templateOf } from './site.ts';

/** What the page says, but for the parts that only a script can make work and that say so in their class. */
async function mainText(page: Page): Promise<string> {
  const text = await page.locator('main, .embed').evaluate((main: HTMLElement) => {
    const parts = [...main.querySelectorAll<HTMLElement>('.needs-script')];
    for (const part of parts) part.hidden = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.needs-script[hidden] { display: none !important }');
    document.adoptedStyleSheets = [sheet];
    const { innerText } = main;
    for (const part of parts) part.hidden = false;
    document.adoptedStyleSheets = [];
    return innerText;
  });
  // The snippet for other sites names the server that the page came from, where a script can tell.
  return text
    .replace(/http:\/\/localhost:\d+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const isPart = (path: string): boolean => /embed\/\w+\/./.test(path);
const isJourney = (path: string): boolean => templateOf(path) === 'wizard/[journey]/';
const byTurns = <Item>(items: readonly Item[], turn: number): Item[] => items.slice(turn % items.length).slice(0, 1);

/**
 * Every page in Dutch, which comes first, and in German, which is longest, and in French or English by turns. Of one template:
 * journeys in Dutch and one other language by turns; views of clauses and journeys, which are parts of pages, every fourth in one
 * language. All in all languages: `long/every-page.spec.ts`.
 */
const opened = [
  // Short addresses are of one template.
  ...pages.filter((path) => !/^\/[a-z]{2}\//.test(path) && (!path.startsWith('/q/') || path === '/q/secrecy/')),
  ...pagesOfALanguage
    .filter((path) => !isPart(path))
    .flatMap((path, index) => {
      const also = isJourney(path) ? byTurns(['de', 'fr', 'en'], index) : ['de', ...byTurns(['fr', 'en'], index)];
      return ['nl', ...also].map((locale) => `/${locale}/${path}`);
    }),
  ...pagesOfALanguage
    .filter((path) => isPart(path))
    .flatMap((path, index) =>
      index % 4 === 0 ? byTurns(locales, index / 4).map((locale) => `/${locale}/${path}`) : [],
    ),
];

for (const path of opened) testOpened(path);

for (const path of oneOfEachTemplate) {
  // WCAG 1.1.1, 1.3.1, 1.3.5, 1.4.1, 1.4.3, 2.4.1, 2.4.4, 3.1.2, 3.3.2, 4.1.2
  test(`${path} is accessible and complete without JavaScript, as all of ${templateOf(path) || 'its kind'}`, async ({
    bare,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);

    await test.step('no accessibility violation', async () => {
      // A view in a frame stands in the main part of the host’s page.
      const found = await violations(page);
      expect(found.filter((one) => !isEmbed(path) || !one.startsWith('landmark-one-main'))).toEqual([]);
    });

    await test.step('complete without JavaScript', async () => {
      await bare.goto(path);
      // A journey without its questions, as its own link offers it to readers with a script.
      const isJourney = (await page.locator('.journey[data-journey]').count()) > 0;
      if (isJourney) await page.goto(`${path}#answer`);
      // What is said only where there is no script.
      await bare.evaluate(() => {
        for (const note of document.querySelectorAll('noscript')) note.remove();
      });
      const [without, withScript] = [await mainText(bare), await mainText(page)];
      expect(without.length).toBeGreaterThan(60);
      // Only the buttons of the letter come with the script, at the end.
      expect(withScript.slice(0, without.length)).toBe(without);
    });
  });
}

const six = [
  '/nl/',
  '/fr/policy/',
  '/de/retention/',
  '/en/wizard/call-customer-service/',
  '/fr/rights/',
  '/de/embed/search/',
];

for (const path of six) {
  // WCAG 1.4.3
  test(`${path} is readable in the dark, and fits 320 px in forced colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    // Only colours change in the dark.
    expect(await violations(page, ofColours)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}
