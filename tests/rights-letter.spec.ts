import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, test as ownContext } from '@playwright/test';
import { expect, test } from './one-context.ts';
import { bare, toolSays } from './pdf.ts';
import { clipboard, nothing, storedBy, string, watch } from './site.ts';

const letterOf = (page: Page) => page.locator('.rights-letter');

/** The bare text of what the reader’s own printer gives of the letter alone. */
async function printed(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'letter';
  });
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  const file = join(folder, 'letter.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  const text = toolSays('pdftotext', '-raw', file, '-');
  rmSync(folder, { recursive: true });
  return bare(text);
}

ownContext(
  'the letter is copied as text, with only the rights that are ticked, and nothing of it is sent or stored',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime(new Date('2026-11-29T10:00:00Z'));
    const misdeeds = watch(page);
    await page.goto('/nl/rights/', { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByLabel(string('nl', 'letter.name')).fill('Annelies <b>Peeters</b>');
    await page.getByRole('checkbox', { name: string('nl', 'letter.access') }).check();
    await page.getByLabel(string('nl', 'letter.details')).fill('Alles over mijn oproepen.');
    await page.getByRole('button', { name: string('nl', 'letter.copy') }).click();
    await expect(letterOf(page).getByRole('status')).toHaveText(string('nl', 'letter.copied'));
    const text = (await clipboard(context)).replaceAll('\u00a0', ' ');
    expect(text).toContain('Annelies <b>Peeters</b>');
    expect(text).toContain('Data Protection Office\nMunt Centrum (14B)');
    expect(text).toContain('29 november 2026');
    expect(text).toContain(string('nl', 'letter.access'));
    expect(text).not.toContain(string('nl', 'letter.erasure'));
    expect(text).toContain('Alles over mijn oproepen.');
    expect(text).toContain('30 dagen');
    expect(text).not.toContain(string('nl', 'letter.noAnswer'));
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

test('what is typed is printed whole, and of the rights only those that are ticked, as sentences', async ({ page }) => {
  await page.goto('/fr/rights/');
  const name = 'Marie-Madeleine Vandenbroucke-Vandenberghe';
  const lines = Array.from({ length: 45 }, (_, at) => `Ligne ${at + 1} de ma demande.`);
  await page.getByLabel(string('fr', 'letter.name')).fill(name);
  await page.getByLabel(string('fr', 'letter.details')).fill(lines.join('\n'));
  await page.getByRole('checkbox', { name: string('fr', 'letter.objection') }).check();
  const text = await printed(page);
  expect(text).toContain(bare(name));
  expect(lines.filter((line) => !text.includes(bare(line)))).toEqual([]);
  expect(text).toContain(bare(string('fr', 'letter.objection')));
  expect(text).toContain(bare(string('fr', 'letter.closing')));
  for (const key of ['letter.access', 'letter.details', 'letter.which', 'letter.noAnswer', 'letter.remindNote']) {
    expect(text).not.toContain(bare(string('fr', key)));
  }
});

test('an empty letter prints as a form to fill in by hand', async ({ page }) => {
  await page.goto('/en/rights/');
  const text = await printed(page);
  for (const key of ['letter.name', 'letter.access', 'letter.portability', 'letter.signature']) {
    expect(text).toContain(bare(string('en', key)));
  }
});

test('a link to the letter ticks its right, and the follow-up letters cite the policy and the authority', async ({
  page,
}) => {
  await page.goto('/de/rights/#right=objection');
  const objection = page.getByRole('checkbox', { name: string('de', 'letter.objection') });
  await expect(objection).toBeChecked();
  await expect(objection).toBeInViewport();
  await page.locator('#erasure .to-letter').click();
  await expect(page.getByRole('checkbox', { name: string('de', 'letter.erasure') })).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);

  const letter = page.locator('.letter');
  await page.getByRole('radio', { name: string('de', 'letter.kind.late') }).check();
  await page.getByLabel(string('de', 'letter.firstDate')).fill('2. November 2026');
  await expect(letter.getByText('am 2. November 2026 habe ich')).toBeVisible();
  await expect(letter.getByText(string('de', 'letter.noAnswer'))).toBeVisible();
  await expect(letter.getByText('https://www.datenschutzbehorde.be/')).toBeVisible();
  await expect(letter.getByText('30 Tage')).toBeVisible();
  await expect(letter.getByText(string('de', 'letter.wasRefused'))).toBeHidden();
  await page.goto('/de/rights/#letter=refused');
  await expect(page.getByRole('radio', { name: string('de', 'letter.kind.refused') })).toBeChecked();
  await expect(letter.getByText(string('de', 'letter.wasRefused'))).toBeVisible();
  await expect(letter.getByText(string('de', 'letter.enclosure'))).toBeHidden();
});

ownContext('the day of the answer goes into a calendar, with an alarm', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-29T10:00:00Z'));
  await page.goto('/en/rights/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action=remind]').click()]);
  expect(download.suggestedFilename()).toBe('bpost-2026-12-29.ics');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const file = Buffer.concat(chunks).toString();
  expect(file).toContain('DTSTART;VALUE=DATE:20261229');
  expect(file).toContain('BEGIN:VALARM');
  expect(file).toContain(string('en', 'letter.reminder'));
});

test('without JavaScript the letter can be filled in, leads to its rights, and has no buttons that do nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/rights/');
  await page.getByLabel(string('fr', 'letter.name')).fill('Jeanne');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.locator('#access .to-letter').click();
  const box = page.getByRole('checkbox', { name: string('fr', 'letter.access') });
  await expect(box).toBeInViewport();
  await box.check();
  await page.getByRole('radio', { name: string('fr', 'letter.kind.late') }).check();
  await expect(page.locator('.letter').getByText(string('fr', 'letter.noAnswer'))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(string('fr', 'letter.access'))).toBeVisible();
  await expect(page.getByText(string('fr', 'letter.erasure'))).toBeHidden();
  await context.close();
});
