import type { Page } from '@playwright/test';
import { expect, test } from './one-context.ts';
import { string } from './site.ts';

/** Where the two languages of a clause stand, and whether they begin at the same height. */
async function columns(page: Page): Promise<'beside' | 'below'> {
  const boxes = await page
    .locator('#cameras-kept .pair > section')
    .evaluateAll((sections) =>
      sections
        .map((section) => section.getBoundingClientRect())
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    );
  const [first, second] = boxes;
  if (boxes.length !== 2 || !first || !second) throw new Error(`${boxes.length} languages`);
  if (second.top === first.top && second.left >= first.right) return 'beside';
  if (second.left === first.left && second.top >= first.bottom) return 'below';
  throw new Error(JSON.stringify(boxes));
}

for (const [width, place] of [
  [360, 'below'],
  [767, 'below'],
  [768, 'beside'],
  [1280, 'beside'],
] as const) {
  test(`at ${width} px the second language stands ${place} the first, clause by clause`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/nl/policy/de/');
    expect(await columns(page)).toBe(place);
  });
}

test('on paper the two languages stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 }); // A4 without its margins
  await page.goto('/fr/policy/nl/');
  await page.emulateMedia({ media: 'print' });
  expect(await columns(page)).toBe('beside');
  await page.emulateMedia({ media: null });
});

test('the link to a second language keeps the clause being read, and so does the one back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/nl/policy/#cameras-kept');
  const choice = page.getByRole('navigation', { name: string('nl', 'policy.beside') });
  await choice.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/nl\/policy\/fr\/#cameras-kept$/);
  await expect(page.locator('#cameras-kept')).toBeInViewport();
  await expect(page.locator('html')).toHaveAttribute('data-place', 'cameras-kept');
  await choice.getByRole('link', { name: string('nl', 'policy.alone') }).click();
  await expect(page).toHaveURL(/\/nl\/policy\/#cameras-kept$/);
});

test('works without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/policy/de/#cameras-kept');
  await expect(page.locator('#cameras-kept')).toBeInViewport();
  expect(await columns(page)).toBe('beside');
  await context.close();
});
