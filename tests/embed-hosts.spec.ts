import { expect, test } from '@playwright/test';
import {
  element,
  frame,
  frameOf,
  heights,
  host,
  noted,
  pageOf,
  strictCsp,
  stranger,
  watchLayout,
} from './embedding.ts';
import { testInPage } from './host-pages.ts';
import { watch } from './site.ts';

// Each kind of host’s page at two widths and in two languages, each language and width in turn; all in `long/embed-hosts.spec.ts`.
testInPage.plain('de', 320);
testInPage.plain('en', 768);
testInPage.strict('nl', 1280);
testInPage.strict('fr', 320);
testInPage.dark('de', 768);
testInPage.dark('nl', 1280);
testInPage.withoutScript('de', 320);
testInPage.withoutScript('fr', 1280);

test('a plain frame keeps its place, and is as high as its content', async ({ page }) => {
  const misdeeds = watch(page);
  await watchLayout(page);
  await page.goto(
    pageOf(host, frame('retention', 'fr'), { csp: strictCsp.replace(/script-src [^;]+/, "script-src 'none'") }),
  );
  const view = await frameOf(page, 'retention');
  const { frame: high, content } = await heights(view);
  expect(high - content).toBeGreaterThanOrEqual(0);
  expect(high - content).toBeLessThanOrEqual(60);
  expect((await noted(page)).shift).toBe(0);
  expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
});

test('a site that is not on the list is refused, and no site may frame the other pages', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('frame-ancestors')) refused.push(message.text());
  });
  await page.goto(pageOf(stranger, frame('retention', 'nl')));
  await expect.poll(() => refused.length).toBe(1);
  await page.goto(pageOf(host, frame('retention', 'nl').replaceAll('/nl/embed/', '/nl/')));
  await expect.poll(() => refused.length).toBe(2);
});

test('the keyboard passes into the frames and out of them, forwards and back', async ({ page }) => {
  await page.goto(pageOf(host, element('clause/neighbour-kept', 'en'), { lang: 'en' }));
  const view = await frameOf(page, 'clause/neighbour-kept');
  const links = view.locator('a');
  await page.getByRole('button', { name: 'Before' }).focus();
  const count = await links.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab');
    await expect(links.nth(index)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(links.last()).toBeFocused();
});
