import { locales } from '../src/domain/locales.ts';
import { expect, test } from './one-context.ts';
import { did } from './site.ts';

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

test('what happens with a call: on a phone the first answer to the first question is in view', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/de/');
  await page.getByRole('link', { name: did('de', 'call-customer-service') }).click();
  await expect(page.locator('.question a').first()).toBeInViewport({ ratio: 1 });
});
