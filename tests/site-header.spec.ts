import type { Page } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { expect, test } from './one-context.ts';
import { string } from './site.ts';

const phone = { width: 360, height: 740 };

const boxOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

for (const locale of locales) {
  test(`on a phone the header in ${locale} is one row of 56 px and one line of the edition`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`/${locale}/rights/`);
    const bar = await boxOf(page, '.site-header .bar');
    expect(bar.y + bar.height).toBeLessThanOrEqual(56);
    const header = await boxOf(page, '.site-header');
    expect(header.height).toBeLessThanOrEqual(96);
    const line = await page.locator('.edition-bar button').evaluate((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return range.getClientRects().length;
    });
    expect(line).toBe(1);
    for (const name of ['.search-open', '.of-languages', '.of-pages']) {
      const { width, height } = await boxOf(page, `.site-header ${name}`);
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
    }
  });

  test(`on a laptop name, pages, search and languages share one row in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/rights/`);
    const middles = await page
      .locator('.brand, .pages a, .search-open, .site-header .languages a')
      .evaluateAll((links) =>
        links.map((link) => {
          const { top, bottom, left, right } = link.getBoundingClientRect();
          return { middle: Math.round((top + bottom) / 2), left: Math.round(left), right: Math.round(right) };
        }),
      );
    expect(middles).toHaveLength(1 + 5 + 1 + locales.length);
    expect(new Set(middles.map(({ middle }) => middle)).size).toBeLessThanOrEqual(2);
    for (const [at, { right }] of middles.entries())
      expect(middles[at + 1]?.left ?? 1280).toBeGreaterThanOrEqual(right);
    expect((await boxOf(page, '.site-header .bar')).height).toBeLessThanOrEqual(56);
  });
}

test('menu, languages and edition open and close without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await context.newPage();
  await page.goto('/de/rights/');
  const pages = page.getByRole('navigation', { name: string('de', 'navigation.label') });
  await expect(pages).toBeHidden();
  await page.getByRole('button', { name: string('de', 'navigation.menu') }).click();
  await expect(pages).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pages).toBeHidden();

  await page.locator('.edition-bar button').click();
  await expect(page.getByText(string('de', 'edition.unconfirmed'))).toBeVisible();
  await page.getByRole('button', { name: string('de', 'languages.label') }).click();
  await expect(page.getByText(string('de', 'edition.unconfirmed'))).toBeHidden();
  await page
    .getByRole('navigation', { name: string('de', 'languages.label') })
    .getByRole('link', { name: 'English' })
    .click();
  await expect(page).toHaveURL(/\/en\/rights\/$/);
  await context.close();
});

test('the wizard has one name in the navigation, in its title and in links', async ({ page }) => {
  for (const locale of locales) {
    const name = string(locale, 'wizard.title');
    await page.goto(`/${locale}/`);
    await expect(page.locator('.pages').getByRole('link', { name })).toBeAttached();
    await page.locator('main').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(new RegExp(`^${name}`));
  }
});
