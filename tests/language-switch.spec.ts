import type { Locale } from '../src/domain/locales.ts';
import { expect, test } from './one-context.ts';
import { string } from './site.ts';

const languages = (locale: Locale) => ({ name: string(locale, 'languages.label'), exact: true });

test('keeps the clause in the address', async ({ page }) => {
  await page.goto('/nl/policy/#cameras-kept');
  await page.getByRole('navigation', languages('nl')).getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/policy\/#cameras-kept$/);
  await expect(page.locator('#cameras-kept')).toBeInViewport();
});

for (const width of [360, 1280]) {
  test(`at ${width} px, keeps the clause being read, though the address names none`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/fr/policy/');
    await page.locator('#surveys-kept').evaluate((clause) => {
      scrollTo(0, clause.getBoundingClientRect().top + scrollY - innerHeight * 0.15);
    });
    await expect(page.locator('html')).toHaveAttribute('data-place', 'surveys-kept');
    const beside = page.getByRole('navigation', { name: string('fr', 'contents.languages') });
    if (width < 1000) await page.locator('.table-of-contents summary').click();
    await beside.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/policy\/#surveys-kept$/);
    await expect(page.locator('#surveys-kept')).toBeInViewport();
  });
}

test('works without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/rights/');
  await page.getByRole('navigation', languages('en')).getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/rights\/$/);
  await context.close();
});
