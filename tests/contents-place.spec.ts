import { expect, test } from './one-context.ts';

/** Screens on which a clause that a link leads to stands far above where the reader’s eyes are. */
const screens = [
  { width: 2560, height: 1300 },
  { width: 1080, height: 1920 },
  { width: 390, height: 844 },
];

for (const screen of screens) {
  test(`the contents mark the clause that was come to at ${screen.width} by ${screen.height} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    await page.goto('/nl/policy/');
    const wrong = await page.evaluate(async () => {
      const found: string[] = [];
      for (const { id } of document.querySelectorAll('.policy-reader .clause')) {
        location.hash = id;
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        });
        const { place } = document.documentElement.dataset;
        const marked = document.querySelector('.table-of-contents [aria-current=location]')?.getAttribute('href');
        if (place !== id || marked !== `#${id}`) found.push(`${id}: ${place ?? 'none'}`);
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  test(`on ${screen.width} by ${screen.height} pixels another language lands at the same clause`, async ({ page }) => {
    await page.setViewportSize(screen);
    for (const id of ['neighbour-what', 'cameras-kept', 'rights-complaint']) {
      await page.goto(`/nl/policy/#${id}`);
      const clause = page.locator(`[id="${id}"]`);
      if ((await clause.count()) === 0) continue;
      await expect(page.locator('html')).toHaveAttribute('data-place', id);
      await page.locator('.languages a[hreflang=fr]').first().focus();
      await page.locator('.languages a[hreflang=fr]').first().dispatchEvent('click');
      await expect(page).toHaveURL(`/fr/policy/#${id}`);
      await expect(page.locator('html')).toHaveAttribute('data-place', id);
      await page.goto('about:blank');
    }
  });
}

test('a section that was come to marks its first clause', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  for (const id of ['calls', 'cameras', 'rights']) {
    await page.goto(`/nl/policy/#${id}`);
    const first = await page.locator(`#${id} .clause`).first().getAttribute('id');
    await expect(page.locator('html')).toHaveAttribute('data-place', first ?? '');
  }
});
