import { expect, test } from '@playwright/test';
import { element, frameOf, host, noted, pageOf, watchLayout } from './embedding.ts';

const journey = 'wizard/take-in-a-parcel';
const withConsent = element(journey, 'nl').replace('<bpost-privacy', '<bpost-privacy deep-link="privacy"');

test('with the host’s consent the reader’s state is in the host’s address, and a link to it reopens it', async ({
  page,
  context,
}) => {
  await watchLayout(page);
  const address = pageOf(host, withConsent);
  await page.goto(`${address}#top`);
  const view = await frameOf(page, journey);
  await expect.poll(async () => (await noted(page)).events.length).toBe(1);
  expect(page.url()).toBe(`${address}#top`);
  await view.locator('.question a').first().click();
  await expect.poll(() => page.url()).toContain('#top&privacy=wizard%2Ftake-in-a-parcel%2F%23');
  const { events } = await noted(page);
  expect(events.at(-1)?.[0]).toBe('statechange');
  expect(events.at(-1)?.[1]).toMatch(/^wizard\/take-in-a-parcel\/#take-in-a-parcel=/);

  const other = await context.newPage();
  await other.goto(page.url());
  const reopened = await frameOf(other, journey);
  await expect(reopened.locator('.so-far')).toBeVisible();
  expect(new URL(reopened.url()).hash).toBe(new URL(view.url()).hash);
});

test('a link to a place on the host’s page leaves the reader’s answers alone', async ({ page }) => {
  await watchLayout(page);
  await page.goto(pageOf(host, withConsent));
  const view = await frameOf(page, journey);
  await expect.poll(async () => (await noted(page)).events.length).toBe(1);
  await view.locator('.question a').first().click();
  await expect.poll(() => page.url()).toContain('privacy=');
  const answered = view.url();
  await page.evaluate(() => {
    location.hash = 'after';
  });
  // What the frame is asked for comes in order: an answer to this has passed whatever the fragment did.
  await expect(view.locator('.so-far')).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(view.url()).toBe(answered);
});

test('without consent the state stays in the frame; the host learns only that it changed', async ({ page }) => {
  await watchLayout(page);
  const address = pageOf(host, element(journey, 'nl'));
  await page.goto(address);
  const view = await frameOf(page, journey);
  await expect.poll(async () => (await noted(page)).events.length).toBe(1);
  await view.locator('.question a').first().click();
  await expect.poll(async () => (await noted(page)).events.at(-1)).toEqual(['statechange', '']);
  expect(page.url()).toBe(address);
});

test('a state that leads elsewhere is not opened', async ({ page }) => {
  const shown: string[] = [];
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) shown.push(frame.url());
  });
  const ask = (state: string): Promise<void> =>
    page.evaluate((value) => {
      location.hash = `privacy=${encodeURIComponent(value)}`;
    }, state);
  await page.goto(`${pageOf(host, withConsent)}#privacy=${encodeURIComponent('https://evil.example/')}`);
  await frameOf(page, journey);
  await ask('../policy/');
  await ask('//evil.example/nl/embed/');
  // What is asked for last has come only when the others had their turn.
  await ask('retention/');
  await frameOf(page, 'retention');
  for (const address of shown) expect(address).toMatch(/^about:blank$|\/nl\/embed\/(wizard|retention)\//);
});

test('search in a high frame opens where the reader is looking', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(pageOf(host, element('policy', 'nl')));
  const view = await frameOf(page, 'policy');
  await view.locator('#cameras-kept').scrollIntoViewIfNeeded();
  await view.locator('#cameras-kept a').first().focus();
  await page.keyboard.press('Control+k');
  const dialog = view.locator('.search-dialog');
  await expect(dialog).toBeVisible();
  await expect
    .poll(async () => {
      const { y = -1, height = 0 } = (await dialog.boundingBox()) ?? {};
      return y >= 0 && y + height <= 700;
    })
    .toBe(true);
  await page.keyboard.type('camera');
  await view.locator('.results a').first().click();
  await expect(dialog).toBeHidden();
  expect(new URL(view.url()).pathname).toBe('/nl/embed/policy/');
});
