import { violations } from '../accessibility.ts';
import { element, frameOf, host, pageOf } from '../embedding.ts';
import { expect, test } from '../one-context.ts';
import { nothing, oneOfEachTemplate, storedBy, string, watch } from '../site.ts';

// The site of examples/robert-koch-institut in a browser: what a policy of another shape must not break.

test('every template opens without a message, a foreign request or an accessibility violation, and stores nothing', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const misdeeds = watch(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of oneOfEachTemplate.filter((one) => !one.includes('/embed/'))) {
    await page.goto(path);
    expect(await violations(page), path).toEqual([]);
  }
  expect(await storedBy(page)).toEqual(nothing);
  expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
});

test('search finds a word of the cookie table, and a period by its name', async ({ page }) => {
  await page.goto('/de/search/?q=Kontakt-Tagebuch');
  await expect(page.locator('.results a').first()).toHaveAttribute('href', /policy\/#journal|retention\/#journal/);
  await page.goto('/en/search/?q=cookies');
  await expect(page.locator('.results a').first()).toHaveAttribute('href', /#on-phone/);
});

test('a journey shows only what its answers bring in', async ({ page }) => {
  await page.goto('/en/wizard/positive-test/#positive-test=test:rapid');
  await expect(page.locator('.matter[data-activity=warning]:visible')).toHaveCount(1);
  await expect(page.locator('.matter[data-activity=hotline-call]:visible')).toHaveCount(0);
  await page.goto('/de/wizard/positive-test/#positive-test=test:pcr-outside');
  await expect(page.locator('.matter[data-activity=hotline-call]:visible')).toHaveCount(1);
});

test('of several periods beside a clause, each says what it is of', async ({ page }) => {
  await page.goto('/de/policy/#exposure-data');
  const kept = page.locator('#exposure-data .facts dd', { has: page.locator('.period-badge') });
  await expect(kept).toHaveText([/^\s*Begegnungsdaten/, /^\s*Infektionsrisiko/, /^\s*Positiv-Listen/]);
  await expect(page.locator('#check-ins .facts dd', { has: page.locator('.period-badge') })).toHaveText([/^\s*14/]);
});

test('a view stands on another site under the element’s own name', async ({ page }) => {
  await page.goto(pageOf(host, element('clause/on-phone', 'de')));
  await expect(page.locator('rki-cwa-privacy')).toHaveCount(1);
  const view = await frameOf(page, 'clause/on-phone');
  await expect(view.locator('table.cookies tbody tr')).toHaveCount(9);
  await expect(view.locator('table.cookies')).toContainText(string('de', 'cookies.party'));
});
