import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { nothing, storedBy } from './site.ts';

/**
 * `test` with one browser context and one page for all tests of a worker: making a new context for each would take longer than
 * what is tested. What a test changes of the window and the media is set back before the next. Whoever needs a clock, a
 * permission, a route or a script of its own before the page takes Playwright’s own `test`.
 */
export const test = base.extend<{ page: Page }, { shared: { context: BrowserContext; page: Page } }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await use({ context, page });
      // Whatever was opened, nothing of it may be left on the device.
      await page.goto('/nl/');
      expect(await storedBy(page)).toEqual(nothing);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ shared: { page } }, use) => {
    await page.goto('about:blank');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    await use(page);
    page.removeAllListeners();
  },
});

export { expect };
