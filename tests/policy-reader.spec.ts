import { expect, test } from './one-context.ts';
import { test as ownContext } from '@playwright/test';
import { clipboard, string } from './site.ts';

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

test('on a phone the bar says which part is being read, and opens search', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de/policy/');
  const bar = page.locator('.table-of-contents');
  const height = (await bar.boundingBox())?.height ?? 0;
  await page.goto('/de/policy/#cameras-kept');
  await expect(bar.locator('.here')).toHaveText('Überwachungskameras · 9 von 18');
  await expect(bar.getByText(string('de', 'contents.label'), { exact: true })).not.toBeInViewport();
  expect((await bar.boundingBox())?.height).toBe(height);
  await bar.getByRole('link', { name: string('de', 'search.title') }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#cameras-kept')).toBeInViewport();
});

test('only what is not said can be shown, is in the address, and a link to another clause shows that clause', async ({
  page,
}) => {
  await page.goto('/nl/policy/');
  const box = page.getByRole('checkbox', { name: string('nl', 'policy.onlyUnsaid') });
  await box.check();
  await expect(page).toHaveURL(/#show=unsaid$/);
  await expect(page.locator('#marketing-customers .unsaid.all')).toBeVisible();
  await expect(page.locator('#marketing-customers .prose p').first()).toBeHidden();
  await expect(page.locator('#secrecy, #glossary').first()).toBeHidden();
  await expect(page.locator('#not-stated')).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked();
  await page.goto('/nl/policy/#secrecy');
  await expect(page.locator('#secrecy')).toBeInViewport();
  await expect(page.locator('#secrecy .prose p').first()).toBeVisible();
  await box.uncheck();
  await expect(page).toHaveURL(/\/nl\/policy\/$/);
  await expect(page.locator('#glossary')).toBeVisible();
});

ownContext('a clause’s own link gives and copies its address, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/nl/policy/');
  await page
    .locator('#calls-log')
    .getByRole('link', { name: string('nl', 'clause.share') })
    .click();
  await expect(page).toHaveURL(/#calls-log$/);
  await expect(page.getByRole('status')).toHaveText(string('nl', 'clause.copied'));
  expect(await clipboard(context)).toMatch(/\/nl\/policy\/#calls-log$/);
});

ownContext('on a phone a clause is shared by what the phone offers, and nothing is copied', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset['shared'] = `${data?.title ?? ''} ${data?.url ?? ''}`;
      return Promise.resolve();
    };
  });
  await page.goto('/de/policy/');
  await page.locator('#calls-log .permalink').click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /\S .*\/de\/policy\/#calls-log$/);
  await expect(page.locator('.copied')).toBeEmpty();
  await context.close();
});

test('a term says what it means where it stands', async ({ page }) => {
  await page.goto('/en/policy/');
  await page.locator('#why-data .term[href$="#definition"]').click();
  await expect(page).toHaveURL(/#definition$/);
  const term = page.locator('#sharing-ict .term[href$="#term-eea"]');
  await term.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await term.click();
  const meaning = page.locator('.meaning');
  await expect(meaning).toBeVisible();
  await expect(meaning).toBeFocused();
  await expect(meaning).toContainText('Norway');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(term).toBeFocused();
});

test('without JavaScript a term leads to its definition', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/policy/');
  await page.locator('#sharing-ict .term').first().click();
  await expect(page.locator('#term-eea')).toBeInViewport();
  await context.close();
});

test('a clause that was asked for is marked', async ({ page }) => {
  await page.goto('/fr/policy/#customs');
  await expect(page.locator('#customs')).toHaveCSS('box-shadow', /rgb\(239, 38, 55\)/);
});
