import { test as withOwnContext } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { expect, test } from './one-context.ts';
import { string } from './site.ts';

const phone = { width: 360, height: 740 };

for (const locale of locales) {
  test(`in ${locale} title and first answer are on the first screen of a phone`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`/${locale}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    const chips = page.locator('.chips a');
    await expect(chips).toHaveCount(7);
    for (const chip of (await chips.all()).slice(0, 3)) await expect(chip).toBeInViewport({ ratio: 1 });
  });
}

test('from 1000 px the short timeline stands beside the question, below that under it', async ({ page }) => {
  await page.goto('/de/');
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  await page.setViewportSize({ width: 1000, height: 800 });
  expect(await top('.short-timeline')).toBeCloseTo(await top('.overview-head'), 0);
  await page.setViewportSize({ width: 990, height: 800 });
  expect(await top('.short-timeline')).toBeGreaterThan(await top('.chips'));
});

test('the short timeline has five bars of the whole one, with their own badges', async ({ page }) => {
  await page.goto('/nl/');
  const rows = page.locator('.short-timeline .rows > li');
  await expect(rows).toHaveCount(5);
  const shown = await Promise.all(
    (await rows.all()).map(async (row) => [
      await row.getAttribute('id'),
      await row.locator('.period-badge').innerText(),
    ]),
  );
  await page.goto('/nl/retention/');
  for (const [id, period] of shown) {
    await expect(page.locator(`.timeline-rows #${id ?? ''} .period-badge`)).toHaveText(period ?? '');
  }
});

test.describe('tasks on a phone, by clicks alone', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/de/');
  });

  test('how long a call is kept: read on the overview, its clause one step away', async ({ page }) => {
    const row = page.locator('.short-timeline #call-recording');
    await expect(row.locator('.period-badge')).toBeVisible();
    await row.getByRole('link').click();
    await expect(page.locator('#calls-recording-kept')).toBeInViewport();
  });

  test('what happens with a call: one step to the first question, whose first answer is in view', async ({ page }) => {
    await page.getByRole('link', { name: string('de', 'overview.did.called') }).click();
    await expect(page.locator('form label').first()).toBeInViewport({ ratio: 1 });
  });

  test('what the policy does not say: one step', async ({ page }) => {
    await page
      .locator('main')
      .getByRole('link', { name: string('de', 'silences.title') })
      .click();
    await expect(page.locator('#not-stated h2')).toBeInViewport();
  });

  test('read it offline: two steps', async ({ page }) => {
    await page
      .locator('footer')
      .getByRole('link', { name: string('de', 'navigation.downloads') })
      .click();
    const keep = page.locator('.offline-copy [data-action=keep]');
    await expect(keep).toBeEnabled();
    await expect(keep).toBeInViewport({ ratio: 1 });
  });
});

withOwnContext('on a phone, one clause beside a form: three steps to its code', async ({ page, context }) => {
  await page.setViewportSize(phone);
  await page.goto('/de/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page
    .locator('footer')
    .getByRole('link', { name: string('de', 'navigation.developers') })
    .click();
  await page.getByLabel(string('de', 'embed.what')).selectOption('clause/cameras-kept');
  const code = page.locator('[data-code=element]');
  await expect(code.locator('code')).toContainText('clause="cameras-kept"');
  await code.getByRole('button').click();
  await expect(code.locator('output')).toHaveText(string('de', 'embed.copied'));
});
