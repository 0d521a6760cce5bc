import { expect, type Page, test } from '@playwright/test';
import { element, frameOf, host, noted, pageOf, site, strictCsp, stranger, watchLayout } from './embedding.ts';
import { string } from './site.ts';

const clause = 'clause/neighbour-kept';
const html = element(clause, 'fr').replace(/<bpost-privacy.*/, (all) => `<div id="place">${all}</div>`);

/** Opens a page of a host, where the frame has loaded, and so long after that a view would have answered. */
async function openRefused(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await watchLayout(page);
  await page.goto(address);
  const link = page.locator('bpost-privacy a');
  await expect(link).toBeVisible();
  await page.evaluate(() => customElements.whenDefined('bpost-privacy'));
  await expect(page.locator('bpost-privacy iframe')).toHaveCount(1);
  await expect(link).toBeVisible();
  await expect(page.getByText(string('fr', 'embed.refused'))).toHaveCount(0);
  await expect
    .poll(async () => {
      await page.clock.runFor(5000);
      return (await noted(page)).events.map(([kind]) => kind);
    })
    .toEqual(['error']);
}

/** The link is there, with a word, and neither a grey box nor an empty place. */
async function expectLinkAndWord(page: Page): Promise<void> {
  await expect(page.locator('bpost-privacy a')).toBeVisible();
  await expect(page.getByText(string('fr', 'embed.refused'))).toBeVisible();
  await expect(page.locator('bpost-privacy iframe')).toBeHidden();
  expect((await page.locator('#place').boundingBox())?.height).toBeLessThan(100);
}

const refusals: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  'the site does not allow the host': () => Promise.resolve(pageOf(stranger, html)),
  'the host’s own policy allows no frames': () =>
    Promise.resolve(pageOf(host, html, { csp: strictCsp.replace(/frame-src [^;]+/, "frame-src 'none'") })),
  'the request of the frame is blocked': async (page) => {
    await page.route(`**/fr/embed/${clause}/`, (route) => route.abort());
    return pageOf(host, html);
  },
};

for (const [name, prepare] of Object.entries(refusals)) {
  test(`where ${name} the link stays, with a word, and an error is told`, async ({ page }) => {
    await openRefused(page, await prepare(page));
    await expectLinkAndWord(page);
  });
}

test('a view that answers late takes the place of the link after all', async ({ page }) => {
  let isBlocked = true;
  await page.route(`**/fr/embed/${clause}/`, (route) => (isBlocked ? route.abort() : route.continue()));
  await openRefused(page, pageOf(host, html));
  isBlocked = false;
  await page.locator('bpost-privacy').evaluate((one) => {
    const parent = one.parentElement;
    one.remove();
    parent?.append(one);
  });
  await frameOf(page, clause);
  await expect(page.locator('bpost-privacy a')).toBeHidden();
  await expect(page.locator('bpost-privacy iframe')).toBeVisible();
  await expect(page.getByText(string('fr', 'embed.refused'))).toHaveCount(0);
});

test('the link stays until the view has answered', async ({ page }) => {
  let goOn: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(`**/fr/embed/${clause}/`, async (route) => {
    await held;
    await route.continue();
  });
  // One of the widths at which heights are measured.
  await page.setViewportSize({ width: 1264, height: 900 });
  await watchLayout(page);
  await page.goto(pageOf(host, html), { waitUntil: 'commit' });
  await page.evaluate(() => customElements.whenDefined('bpost-privacy'));
  await expect(page.locator('bpost-privacy iframe')).toHaveCount(1);
  await expect(page.locator('bpost-privacy a')).toBeVisible();
  await expect(page.locator('bpost-privacy iframe')).toHaveCSS('opacity', '0');
  goOn?.();
  await expect(page.locator('bpost-privacy iframe')).toHaveCSS('opacity', '1');
  await expect(page.locator('bpost-privacy a')).toBeHidden();
  expect((await noted(page)).shift).toBe(0);
});

const older: Readonly<Record<string, () => void>> = {
  'constructed style sheets': () => {
    Object.assign(window, { CSSStyleSheet: undefined });
  },
  'custom elements': () => {
    Object.defineProperty(window, 'customElements', { value: undefined });
  },
};

for (const [name, takeAway] of Object.entries(older)) {
  test(`in a browser without ${name} the link stays`, async ({ page }) => {
    await page.addInitScript(takeAway);
    await page.goto(pageOf(host, html));
    await expect(page.locator('bpost-privacy a')).toBeVisible();
    expect(page.frames()).toHaveLength(1);
  });
}

test('in a browser without URL.canParse the view is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(URL, { canParse: undefined });
  });
  await page.goto(pageOf(host, html));
  await frameOf(page, clause);
  await expect(page.locator('bpost-privacy iframe')).toBeVisible();
});

test('where the script is blocked the link stays', async ({ page }) => {
  await page.route(`${site}embed.js`, (route) => route.abort());
  await page.goto(pageOf(host, html));
  await expect(page.locator('bpost-privacy a')).toBeVisible();
});
