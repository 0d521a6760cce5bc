import { expect, type Frame, type Page, test } from '@playwright/test';
import { enterDate } from './entered-date.ts';
import { element, frameOf, host, noted, pageOf, watchLayout, withAttributes } from './embedding.ts';

const journey = 'wizard/take-in-a-parcel';
const plain = element(journey, 'nl');
const withLink = (name: string, html = plain): string =>
  html.replace('<bpost-privacy', `<bpost-privacy deep-link="${name}"`);

/** Opens a host’s page at an address and a fragment, and waits until the view has answered. */
async function open(page: Page, address: string, path = journey): Promise<Frame> {
  await watchLayout(page);
  await page.goto(address);
  const view = await frameOf(page, path);
  await expect.poll(async () => (await noted(page)).events.length).toBeGreaterThanOrEqual(1);
  return view;
}

async function answer(page: Page, view: Frame): Promise<void> {
  await view.locator('.question a').first().click();
  await expect.poll(async () => (await noted(page)).events.at(-1)?.[0]).toBe('statechange');
  await expect(view.locator('.so-far')).toBeVisible();
}

test('under a base address the host’s address keeps its path', async ({ page }) => {
  const address = pageOf(`${host}shop/contact`, withLink('privacy'), { head: '<base href="/">' });
  const view = await open(page, address);
  await answer(page, view);
  await expect.poll(() => page.url()).toContain('#privacy=wizard%2F');
  expect(page.url().split('#')[0]).toBe(address);
});

test('a router in the fragment keeps its route, and a link to it reopens both', async ({ page, context }) => {
  const view = await open(page, `${pageOf(host, withLink('privacy'))}#/route/5`);
  await answer(page, view);
  await expect.poll(() => page.url()).toContain('#/route/5?privacy=wizard%2F');
  const other = await context.newPage();
  const reopened = await open(other, page.url());
  await expect(reopened.locator('.so-far')).toBeVisible();
  expect(new URL(other.url()).hash).toMatch(/^#\/route\/5\?/);
});

for (const name of ['vie-privée', 'a b', 'a&b', 'x+y']) {
  test(`the state stands once in the fragment under the name "${name}", and is read back`, async ({
    page,
    context,
  }) => {
    const view = await open(page, pageOf(host, withLink(name.replace('&', '&amp;'))));
    await answer(page, view);
    const keys = (): string[] => [...new URLSearchParams(new URL(page.url()).hash.slice(1)).keys()];
    await expect.poll(keys).toEqual([name]);
    const other = await context.newPage();
    const reopened = await open(other, page.url());
    await expect(reopened.locator('.so-far')).toBeVisible();
    expect(new URL(other.url()).hash).toBe(new URL(page.url()).hash);
  });
}

for (const state of ['policy/oembed.json', '../sizes.css', '..%2fpolicy/', 'policy', 'nowhere/']) {
  test(`"${state}" in the fragment is no view, and is not shown`, async ({ page }) => {
    const view = await open(page, `${pageOf(host, withLink('privacy'))}#privacy=${encodeURIComponent(state)}`);
    expect(new URL(view.url()).pathname).toBe(`/nl/embed/${journey}/`);
    expect(page.frames()).toHaveLength(2);
  });
}

test('after an unknown clause a place on the host’s page reloads nothing', async ({ page }) => {
  const view = await open(page, pageOf(host, withLink('privacy', withAttributes('clause="nonsense"'))), 'policy');
  await view.evaluate(() => Object.assign(window, { isTheSame: true }));
  for (const place of ['after', 'main', 'x=1']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  expect(await view.evaluate(() => 'isTheSame' in window)).toBe(true);
});

/** Takes the element out of the page, puts it before everything else, and waits for its new frame. */
async function putElsewhere(page: Page, path: string): Promise<Frame> {
  await page.evaluate(() => {
    const one = document.querySelector('bpost-privacy');
    one?.remove();
    document.querySelector('h1')?.before(one ?? '');
    scrollTo(0, 40);
  });
  await expect.poll(async () => (await noted(page)).events.filter(([kind]) => kind === 'ready').length).toBe(2);
  return frameOf(page, path);
}

const spacer = '<div style="height:6000px"></div><div id="there"></div>';

for (const [name, html] of [
  ['with its state in the address', withLink('privacy')],
  ['with its state in the frame alone', plain],
] as const) {
  test(`an element ${name} keeps it when it is taken away and put elsewhere, and the page stays where it is`, async ({
    page,
  }) => {
    const first = await open(page, pageOf(host, html + spacer));
    await answer(page, first);
    const view = await putElsewhere(page, journey);
    await expect(view.locator('.so-far')).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(40);
    // Its state stands in no attribute that the host’s scripts could read, unless the host wants that.
    const src = await page.locator('bpost-privacy iframe').getAttribute('src');
    expect(src?.includes('#')).toBe(html !== plain);
  });
}

test('an element that is taken away and put elsewhere keeps the dates that were entered', async ({ page }) => {
  await enterDate(await open(page, pageOf(host, element('retention', 'nl') + spacer), 'retention'), 'nl');
  await expect.poll(async () => (await noted(page)).events.at(-1)?.[0]).toBe('statechange');
  const view = await putElsewhere(page, 'retention');
  await expect(view.locator('article[data-date]')).toHaveCount(1);
  expect(new URL(view.url()).hash).toBe('#dates=called:2026-03-03');
});

test('an element that is moved as it is keeps its frame', async ({ page }) => {
  const view = await open(page, pageOf(host, plain + spacer));
  await answer(page, view);
  await page.evaluate(() => {
    const one = document.querySelector('bpost-privacy');
    if (one) document.querySelector('#there')?.moveBefore(one, null);
  });
  await expect(page.locator('#there bpost-privacy iframe')).toBeVisible();
  await expect(view.locator('.so-far')).toBeVisible();
  expect((await noted(page)).events.filter(([kind]) => kind === 'ready')).toHaveLength(1);
});

test('a page opened with a state scrolls to it once, and not when the element is made anew', async ({ page }) => {
  const state = encodeURIComponent('wizard/take-in-a-parcel/');
  await open(page, `${pageOf(host, spacer + withLink('privacy'))}#privacy=${state}`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(4000);
  await page.evaluate(() => {
    scrollTo(0, 0);
    const one = document.querySelector('bpost-privacy');
    one?.replaceWith(one.cloneNode(true));
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('no request tells the site on which page of the host it stands', async ({ page }) => {
  const referers: string[] = [];
  page.on('request', (request) => {
    if (request.frame().parentFrame() ?? request.resourceType() !== 'document')
      referers.push(request.headers()['referer'] ?? '');
  });
  const view = await open(page, pageOf(host, plain, { headers: { 'Referrer-Policy': 'unsafe-url' } }));
  await answer(page, view);
  await page.locator('bpost-privacy').evaluate((one) => {
    one.setAttribute('journey', 'receive');
  });
  await frameOf(page, 'wizard/receive');
  expect(referers.length).toBeGreaterThan(3);
  expect(referers.filter((referer) => referer.startsWith(host))).toEqual([]);
});

test('whoever asks after the view was ready is told, too', async ({ page }) => {
  await open(page, pageOf(host, plain));
  const isItself = await page
    .locator('bpost-privacy')
    .evaluate((one) => (one as unknown as { ready: Promise<Element> }).ready.then((self) => self === one));
  expect(isItself).toBe(true);
});

test('the text of the link becomes the title of the frame, also where it is parsed after the script ran', async ({
  page,
}) => {
  await open(page, pageOf(host, plain));
  await page.evaluate(async () => {
    const one = document.createElement('bpost-privacy');
    one.setAttribute('clause', 'secrecy');
    document.querySelector('h1')?.after(one);
    await new Promise((resolve) => setTimeout(resolve));
    const link = document.createElement('a');
    one.append(link);
    await new Promise((resolve) => setTimeout(resolve));
    link.append(' Briefgeheim ');
  });
  await frameOf(page, 'clause/secrecy');
  await expect(page.locator('bpost-privacy[clause] iframe')).toHaveAttribute('title', 'Briefgeheim');
});

test('events bubble out of the shadow root in which an element stands', async ({ page }) => {
  await open(page, pageOf(host, `<div><template shadowrootmode="open">${plain}</template></div>`));
  expect((await noted(page)).events).toEqual([['ready', null]]);
});
