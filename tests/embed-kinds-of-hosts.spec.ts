import { expect, type Frame, type Page, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import {
  element,
  frameOf,
  heights,
  host,
  noted,
  otherSite,
  pageOf,
  site,
  watchLayout,
  withAttributes,
} from './embedding.ts';
import { enterDate } from './entered-date.ts';
import { file, string, watch } from './site.ts';

const clause = 'clause/neighbour-kept';

/** Waits until the views of a page have answered, and are as high as what is in them. */
async function expectReady(page: Page, path = clause, count = 1): Promise<void> {
  await expect.poll(async () => (await noted(page)).events.filter(([kind]) => kind === 'ready').length).toBe(count);
  const view = await frameOf(page, path);
  await expect
    .poll(async () => {
      const { frame, content, scrolls } = await heights(view);
      return { isHighEnough: frame >= content, isTooHigh: frame > content + 60, scrolls };
    })
    .toEqual({ isHighEnough: true, isTooHigh: false, scrolls: false });
}

test('in details that are opened later', async ({ page }) => {
  await watchLayout(page);
  await page.goto(pageOf(host, `<details><summary>More</summary>${element(clause, 'nl')}</details>`));
  await page.evaluate(() => customElements.whenDefined('bpost-privacy'));
  await page.getByText('More').click();
  await expectReady(page);
  await page.getByText('More').click();
  await expect(page.locator('bpost-privacy')).toBeHidden();
});

test('in a modal dialog that is opened later', async ({ page }) => {
  await watchLayout(page);
  await page.goto(pageOf(host, `<dialog>${element(clause, 'nl')}<button autofocus>Close</button></dialog>`));
  await page.locator('dialog').evaluate((one: HTMLDialogElement) => {
    one.showModal();
  });
  await expectReady(page);
  const { width = 0 } = (await page.locator('bpost-privacy').boundingBox()) ?? {};
  expect(width).toBeGreaterThanOrEqual(480);
});

test('in a place that scrolls by itself', async ({ page }) => {
  await watchLayout(page);
  const html = `<div id="box" style="height:300px;overflow:auto"><div style="height:4000px">Above</div>${element(clause, 'nl')}</div>`;
  await page.goto(pageOf(host, html));
  await page.locator('bpost-privacy').scrollIntoViewIfNeeded();
  await expectReady(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const policy of ['require-corp', 'credentialless'])
  test(`in an isolated page of another site (${policy})`, async ({ page }) => {
    const misdeeds = watch(page);
    await watchLayout(page);
    const headers = { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
    await page.goto(pageOf(otherSite, element(clause, 'nl'), { headers }));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expectReady(page);
    expect(misdeeds.messages).toEqual([]);
  });

test('where the host’s build drops crossorigin, in an isolated page of another site', async ({ page }) => {
  await watchLayout(page);
  const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
  await page.goto(pageOf(otherSite, element(clause, 'nl').replaceAll('crossorigin', ''), { headers }));
  await expectReady(page);
  expect(await page.evaluate(() => [...document.styleSheets].length)).toBe(1);
});

test('ten at once', async ({ page }) => {
  await watchLayout(page);
  const clauses = ['secrecy', 'delivery', 'cameras-kept', 'web-cookies', 'customs'];
  const ten = [...clauses, ...clauses].map((id) => element(`clause/${id}`, 'en')).join('');
  await page.setViewportSize({ width: 1000, height: 6000 });
  await page.goto(pageOf(host, ten, { lang: 'en' }));
  await expectReady(page, 'clause/customs', 10);
  expect((await noted(page)).shift).toBe(0);
});

test('in a page from right to left, zoomed', async ({ page }) => {
  await watchLayout(page);
  await page.setViewportSize({ width: 390, height: 800 });
  const style = '<style>html { direction: rtl; zoom: 1.5 }</style>';
  await page.goto(pageOf(host, element(clause, 'nl'), { head: style }));
  await expectReady(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expect((await frameOf(page, clause)).locator('html')).toHaveCSS('direction', 'ltr');
});

/** Opens the oEmbed answer of a view as WordPress shows that of a site it does not know (`wp_filter_oembed_result`). */
async function openInWordPress(page: Page, path: string): Promise<Frame> {
  const answer = JSON.parse(file(`/nl/embed/${path}/oembed.json`).toString()) as { html: string };
  const frame = parse(answer.html).querySelector('iframe');
  if (!frame) throw new Error(`The answer of ${path} has no frame.`);
  const { src = '', ...others } = frame.attributes;
  const kept = ['width', 'height', 'title'].map((name) => `${name}="${others[name] ?? ''}"`).join(' ');
  // The build has the address of a release.
  const address = src.replace(/^https?:\/\/[^/]+\//, site);
  const html = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${address}#?secret=Ab3" data-secret="Ab3" ${kept}></iframe>`;
  await page.goto(pageOf(host, html));
  return frameOf(page, path);
}

test('a frame of no origin, as WordPress makes of oEmbed, runs its scripts', async ({ page }) => {
  const misdeeds = watch(page);
  const view = await openInWordPress(page, 'wizard/take-in-a-parcel');
  await view.locator('.question a').first().click();
  await expect(view.locator('.so-far')).toBeVisible();
  expect(misdeeds.messages).toEqual([]);
});

test('in a frame of no origin a button that submits is heard, though nothing can be submitted', async ({ page }) => {
  const misdeeds = watch(page);
  const wizard = await openInWordPress(page, 'wizard');
  await wizard.locator('input[value=take-in-a-parcel]').check();
  await wizard.getByRole('button', { name: string('nl', 'wizard.several.start') }).click();
  await frameOf(page, 'wizard/take-in-a-parcel');
  await enterDate(await openInWordPress(page, 'retention'), 'nl');
  expect(misdeeds.messages).toEqual([]);
});

test('only in a frame of no origin, where links may be dead, the address of the full page can be copied', async ({
  page,
}) => {
  const word = string('nl', 'embed.copyAddress');
  const view = await openInWordPress(page, clause);
  await expect(view.getByText(word)).toHaveText(`${word} ${site}nl/policy/#neighbour-kept`);
  await page.goto(pageOf(host, element(clause, 'nl')));
  await expect((await frameOf(page, clause)).getByText(word)).toBeHidden();
});

test('the script under the address of its version, with integrity, is the same', async ({ page }) => {
  await watchLayout(page);
  await page.goto('/nl/developers/');
  // It has the address of a release.
  const script = (await page.locator('[data-code=integrity] code').textContent())?.replace(/https?:\/\/[^/]+\//, site);
  expect(script).toMatch(/\/embed\/\d+\.\d+\.\d+\.js" integrity="sha384-/);
  await page.goto(
    pageOf(host, withAttributes('clause="neighbour-kept"').replace(/<script.*?<\/script>/, script ?? '')),
  );
  await expectReady(page);
});
