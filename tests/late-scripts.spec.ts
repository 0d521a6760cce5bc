import { expect, type Page, test } from '@playwright/test';
import { string } from './site.ts';

/** Opens a page whose scripts are still on their way. Gives what lets them come. */
async function openBeforeScripts(page: Page, path: string): Promise<() => void> {
  const { promise, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  // The end of the page is there.
  await page.locator('footer, [data-standing], .embed').last().waitFor({ state: 'attached' });
  return () => {
    arrive(undefined);
  };
}

/** Pages whose scripts are files; one that stands in its page comes with it. */
const withScriptFiles = [
  '/fr/retention/',
  '/nl/wizard/',
  '/nl/embed/wizard/',
  '/en/wizard/receive/',
  '/de/wizard/several/',
  '/nl/wizard/call-customer-service/#answer',
];

for (const path of withScriptFiles) {
  test(`${path} has no button that is live before its script has come`, async ({ page }) => {
    const arrive = await openBeforeScripts(page, path);
    // A popover opens without a script.
    await expect(page.locator('button:enabled:not([popovertarget])').filter({ visible: true })).toHaveCount(0);
    arrive();
    await page.waitForLoadState();
    const waiting = page.locator('button:disabled').filter({ visible: true });
    if (await page.locator('.tools, .filters, .several').count()) await expect(waiting).toHaveCount(0);
  });
}

test('what is ticked in a filter before its script has come is chosen when it comes', async ({ page }) => {
  const arrive = await openBeforeScripts(page, '/en/retention/');
  const box = page.locator('.filters input[name=length]').first();
  await box.check();
  arrive();
  await expect(page).toHaveURL(/#.*length=/);
  await expect(box).toBeChecked();
  await expect(page.locator('.filters output')).not.toBeEmpty();
});

test('a filter that is ticked early comes beside the one of the address', async ({ page }) => {
  const arrive = await openBeforeScripts(page, '/en/retention/#law=yes');
  await page.locator('.filters input[name=length]').first().check();
  arrive();
  await expect(page).toHaveURL(/#.*length=.*law=yes|#.*law=yes.*length=/);
});

test('the scale that is switched before its script has come stays, and is in the address', async ({ page }) => {
  const arrive = await openBeforeScripts(page, '/en/retention/');
  const box = page.locator('#true-lengths');
  await box.check();
  arrive();
  await expect(page).toHaveURL(/#scale=true$/);
  await expect(box).toBeChecked();
});

test('journeys that are ticked and words that are typed before the script has come count', async ({ page }) => {
  const arrive = await openBeforeScripts(page, '/en/wizard/');
  await page.locator('.several input[value=receive]').check();
  await page.locator('.filter input').fill('parcel');
  arrive();
  await expect(page.locator('.several li').filter({ visible: false }).first()).toBeAttached();
  await page.getByRole('button', { name: string('en', 'wizard.several.start') }).click();
  await expect(page).toHaveURL(/\/en\/wizard\/receive\/$/);
});
