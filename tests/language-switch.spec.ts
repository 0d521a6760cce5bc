import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { locales, ownNames } from '../src/domain/locales.ts';
import { html, isEmbed, pagesOfALanguage, string } from './site.ts';

const languages = (locale: (typeof locales)[number]) => ({ name: string(locale, 'languages.label'), exact: true });

// A view in a frame has the language of its host, and the print edition is a document by itself.
for (const page of pagesOfALanguage.filter((path) => !isEmbed(path) && path !== 'print/')) {
  test(`/nl/${page} leads to the same page in each language, each named in itself`, () => {
    const links = parse(html(`/nl/${page}`)).querySelectorAll('header .languages a');
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('lang'), link.text.trim()])).toEqual(
      locales.map((locale) => [`/${locale}/${page}`, locale, ownNames[locale]]),
    );
    expect(links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.text.trim())).toEqual([
      ownNames.nl,
    ]);
  });
}

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
    if (width < 1000) await page.locator('summary').click();
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
