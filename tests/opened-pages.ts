import type { Page } from '@playwright/test';
import { expect, test as withOneContext } from './one-context.ts';
import { scriptFiles } from './scripts-of.ts';
import { nothing, storedBy, watch } from './site.ts';

/** One page for all tests of a worker: a new one for each would take longer than what is looked at. `bare` has no JavaScript. */
export const test = withOneContext.extend<object, { reused: Page; bare: Page }>({
  reused: [
    async ({ oneContext }, use) => {
      await use(await oneContext.newPage());
    },
    { scope: 'worker' },
  ],
  bare: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await use(await context.newPage());
      await context.close();
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

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Two frames painted and an idle moment: what a page does by itself after it has loaded is done. */
export const settled = (page: Page): Promise<void> =>
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

/** Opens a page, wide and narrow, and looks at what every page must be and must not do. */
export function testOpened(path: string): void {
  // WCAG 1.4.10, 1.4.12
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
