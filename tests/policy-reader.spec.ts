import { parse } from 'node-html-parser';
import { expect, test } from './one-context.ts';
import { test as ownContext } from '@playwright/test';
import { clipboard, html, string } from './site.ts';

test('the contents follow the reader', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/policy/#neighbour-access');
  const contents = page.getByRole('navigation', { name: string('en', 'contents.label') });
  await expect(contents.locator('[aria-current=location]')).toHaveAttribute('href', '#neighbour-access');
  await expect(contents.locator('a[href="#neighbour"]')).toHaveAttribute('aria-current', 'true');
  await expect(contents.locator('[aria-current=location]')).toBeVisible();
});

test('on a phone the contents open on request and close when a section is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de/policy/');
  const contents = page.getByRole('navigation', { name: string('de', 'contents.label') });
  const link = contents.locator('a[href="#cameras"]');
  await expect(link).toBeHidden();
  await page.locator('.table-of-contents summary').click();
  await link.click();
  await expect(link).toBeHidden();
  await expect(page.locator('#cameras')).toBeInViewport();
});

ownContext('a clause’s own link gives and copies its address, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/nl/policy/');
  const title = parse(html('/nl/policy/')).querySelector('#calls-log-title')?.childNodes[0]?.text.trim() ?? '';
  await page.getByRole('link', { name: string('nl', 'clause.permalink').replace('{{title}}', title) }).click();
  await expect(page).toHaveURL(/#calls-log$/);
  await expect(page.getByRole('status')).toHaveText(string('nl', 'clause.copied'));
  expect(await clipboard(context)).toMatch(/\/nl\/policy\/#calls-log$/);
});

test('a term leads to its definition', async ({ page }) => {
  await page.goto('/en/policy/');
  await page.locator('#why-data .term[href$="#definition"]').click();
  await expect(page).toHaveURL(/#definition$/);
  await page.locator('#sharing-ict .term').first().click();
  await expect(page.locator('#term-eea')).toBeInViewport();
});

test('a clause that was asked for is marked', async ({ page }) => {
  await page.goto('/fr/policy/#customs');
  await expect(page.locator('#customs')).toHaveCSS('box-shadow', /rgb\(239, 38, 55\)/);
});
