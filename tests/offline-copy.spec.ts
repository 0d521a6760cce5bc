import { expect, type Page, test } from '@playwright/test';
import { expectWholeGuideOffline, inItsTime, keepButton, removeButton, state } from './offline-copy.ts';
import { nothing, storedBy, string } from './site.ts';

async function keep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await keepButton(page).click();
  await expect(removeButton(page)).toBeVisible(inItsTime);
}

// The other languages: `npm run test:long`; what their copies hold: tests/built/offline-lists.test.ts.
test('the guide in nl says how much it is, is kept on request, works without network, and leaves nothing behind', async ({
  context,
  page,
}) => {
  await expectWholeGuideOffline('nl', page, context);
});

test('two languages are kept one after the other, and removing one leaves the other', async ({ context, page }) => {
  await keep(page, '/nl/downloads/');
  await keep(page, '/de/print/');
  await removeButton(page).click();
  await expect(state(page)).toHaveText(string('de', 'offline.removed'));
  await context.setOffline(true);
  await page.goto('/nl/rights/');
  await expect(page.locator('h1')).toBeVisible();
  // A page of our own says what is missing, and leads back to what is kept.
  await page.goto('/de/rights/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(string('de', 'offline.notKept'));
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/nl\/$/);
  await expect(page.locator('.overview')).toBeVisible();
});

test('a kept copy that is older than the site is offered anew, and not renewed by itself', async ({ page }) => {
  await keep(page, '/en/downloads/');
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const old = await caches.open(name.replace(/\S+$/, 'an-older-version'));
    const kept = await caches.open(name);
    for (const request of await kept.keys()) await old.put(request, (await kept.match(request)) as Response);
    await caches.delete(name);
  });
  await page.reload();
  await expect(state(page)).toHaveText(string('en', 'offline.outdated'));
  await expect(keepButton(page)).toContainText(string('en', 'offline.renew').split(' (')[0] ?? '');
  await keepButton(page).click();
  await expect(state(page)).toHaveText(string('en', 'offline.ready'));
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('a copy that was removed can be kept again, without a reload', async ({ page }) => {
  await keep(page, '/de/downloads/');
  await removeButton(page).click();
  await expect(state(page)).toHaveText(string('de', 'offline.removed'));
  await keepButton(page).click();
  await expect(state(page)).toHaveText(string('de', 'offline.ready'), inItsTime);
});

test('where a file cannot be had, it says so and nothing is kept', async ({ page }) => {
  await page.route('**/print/privacy-fr.html', (route) => route.abort());
  await page.goto('/fr/downloads/');
  await keepButton(page).click();
  await expect(state(page)).toHaveText(string('fr', 'offline.failed'));
  expect(await storedBy(page)).toEqual(nothing);
});

test('what an interrupted attempt left behind goes with the next visit', async ({ page }) => {
  await page.goto('/nl/downloads/');
  await page.evaluate(async () => {
    const half = await caches.open('offline-copy / nl half');
    await half.put('/nl/', new Response(''));
  });
  await page.reload();
  await expect(keepButton(page)).toBeEnabled();
  expect(await storedBy(page)).toEqual(nothing);
});

test('a server that fails is answered for by the copy', async ({ page, context }) => {
  await keep(page, '/en/downloads/');
  await context.route('**/en/rights/', (route) => route.fulfill({ status: 503, body: 'down' }));
  await page.goto('/en/rights/');
  await expect(page.locator('h1')).toBeVisible();
});
