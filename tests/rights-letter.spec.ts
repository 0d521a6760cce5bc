import { test as ownContext } from '@playwright/test';
import { expect, test } from './one-context.ts';
import { clipboard, nothing, storedBy, string, watch } from './site.ts';

ownContext(
  'the letter is copied as text, with only the rights that are ticked, and nothing of it is sent or stored',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const misdeeds = watch(page);
    await page.goto('/nl/rights/', { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByLabel(string('nl', 'letter.name')).fill('Annelies <b>Peeters</b>');
    await page.getByRole('checkbox', { name: 'Inzage' }).check();
    await page.getByLabel(string('nl', 'letter.details')).fill('Alles over mijn oproepen.');
    await page.getByRole('button', { name: string('nl', 'letter.copy') }).click();
    await expect(page.locator('.rights-letter').getByRole('status')).toHaveText(string('nl', 'letter.copied'));
    const text = (await clipboard(context)).replaceAll('\u00a0', ' ');
    expect(text).toContain('Annelies <b>Peeters</b>');
    expect(text).toContain('Data Protection Office\nMunt Centrum (14B)');
    expect(text).toContain('- Inzage');
    expect(text).not.toContain('- Wissing');
    expect(text).toContain('Alles over mijn oproepen.');
    expect(text).toContain('30 dagen');
    expect(requests).toEqual([]);
    expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
    expect(await storedBy(page)).toEqual(nothing);
  },
);

test('the letter prints alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('/de/rights/');
  await page.getByRole('button', { name: string('de', 'letter.print') }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('.letter')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without JavaScript the letter can be filled in, and has no buttons that do nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/rights/');
  await page.getByLabel(string('fr', 'letter.name')).fill('Jeanne');
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});
