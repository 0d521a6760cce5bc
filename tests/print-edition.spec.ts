import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { dist, watch } from './site.ts';

// What the files hold, in every language: tests/built/print-edition.test.ts.
for (const locale of ['nl', 'de']) {
  test(`the file of the print edition in ${locale} works from disk, without network and without any other file`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const misdeeds = watch(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(resolve(dist, `print/privacy-${locale}.html`)).href;
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(requests).toEqual([address]);
    expect(misdeeds.messages).toEqual([]);
    await page.locator('.print-contents a[href="#cameras-kept"]').click();
    await expect(page.locator('#cameras-kept')).toBeInViewport();
    await context.close();
  });
}

test('on a laptop facts beside a clause of the print edition keep room for their words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/nl/print/');
  const widths = await page
    .locator('.clause .facts dd')
    .evaluateAll((values) => values.map((value) => value.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(150);
});
