import type { Page } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { ofColours, violations } from './accessibility.ts';
import { expect, test as withOneContext } from './one-context.ts';
import { scriptFiles } from './scripts-of.ts';
import { isEmbed, nothing, oneOfEachTemplate, pages, storedBy, templateOf, watch } from './site.ts';

/** One page for all tests of a worker: a new one for each would take longer than what is looked at. */
const test = withOneContext.extend<object, { reused: Page }>({
  reused: [
    async ({ oneContext }, use) => {
      await use(await oneContext.newPage());
    },
    { scope: 'worker' },
  ],
  page: async ({ reused }, use) => {
    await reused.setViewportSize({ width: 1280, height: 720 });
    await reused.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null });
    await use(reused);
    reused.removeAllListeners();
  },
});

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

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

/** Two frames painted and an idle moment: what a page does by itself after it has loaded is done. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            requestIdleCallback(
              () => {
                resolve();
              },
              { timeout: 2_000 },
            ),
          ),
        );
      }),
  );

/** How much of the page moved since it was asked for, but for what the reader moved: the score of Chromium. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          resolve(list.getEntries().reduce((sum, entry) => sum + ((entry as { value?: number }).value ?? 0), 0));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Without any shift the observer is never called.
        setTimeout(() => {
          resolve(0);
        }, 0);
      }),
  );

/** Every page, but of the clauses and journeys in frames every fourth, in one language after the other: they are parts of others. */
const opened = [
  ...pages.filter((path) => !/embed\/\w+\/./.test(path)),
  ...pages
    .filter((path) => path.startsWith('/nl/') && /embed\/\w+\/./.test(path))
    .flatMap((path, index) =>
      index % 4 === 0 ? path.replace('/nl/', `/${locales[(index / 4) % locales.length] ?? 'nl'}/`) : [],
    ),
];

for (const path of opened) {
  test(`${path} asks nothing of others, stores nothing, is silent, does not move, and fits 320 px`, async ({
    page,
  }) => {
    const misdeeds = watch(page);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(path);
    await settled(page);
    expect(await shiftOf(page)).toBe(0);
    // What is loaded is what is weighed.
    expect(scriptFiles(path)).toEqual(expect.arrayContaining(scripts));

    await page.setViewportSize({ width: 320, height: 256 }); // 1280 by 1024 pixels at 400 % zoom
    expect(await scrollsSideways(page)).toBe(false);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet(); // WCAG 1.4.12; the Content-Security-Policy leaves the object model open.
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await scrollsSideways(page)).toBe(false);
    expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
    expect(await storedBy(page)).toEqual(nothing);
  });
}

for (const path of oneOfEachTemplate) {
  test(`${path} is accessible and complete without JavaScript, as all of ${templateOf(path) || 'its kind'}`, async ({
    browser,
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
      const context = await browser.newContext({ javaScriptEnabled: false });
      const bare = await context.newPage();
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
      await context.close();
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
