import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, expect, test as base } from '@playwright/test';

export { expect };

/**
 * A new page per test in one browser context per worker: what was fetched once stays in the cache of the browser, and nothing of
 * a page survives it. SLOW_SCRIPTS=500 lets every script come so many milliseconds late, which finds what a test or a reader may do
 * too early. Tests that change the context itself (clock, permissions, offline) take `test` from Playwright.
 */
export const test = base.extend<object, { oneContext: BrowserContext }>({
  oneContext: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
      await use(context);
      // One test leaves nothing for the next: the site stores nothing.
      expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ oneContext }, use) => {
    await use(oneContext);
  },
  page: async ({ oneContext }, use) => {
    const page = await oneContext.newPage();
    const delay = Number(process.env['SLOW_SCRIPTS'] ?? 0);
    if (delay > 0) {
      await page.route('**/_astro/*.js', async (route) => {
        await setTimeout(delay);
        await route.continue();
      });
    }
    await use(page);
    await page.close();
  },
});
