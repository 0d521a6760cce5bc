import { expect, type Page, test } from '@playwright/test';
import {
  element,
  frame,
  frameOf,
  heightOf,
  heights,
  host,
  noted,
  pageOf,
  site,
  watchLayout,
  withAttributes,
} from './embedding.ts';
import { file } from './site.ts';

const clause = 'clause/neighbour-kept';

/** Opens a page whose body is given, and waits until the element shows its view, as high as that. */
async function open(page: Page, html: string): Promise<void> {
  await watchLayout(page);
  await page.goto(pageOf(host, html));
}

async function expectWhole(page: Page): Promise<void> {
  const view = await frameOf(page, clause);
  await expect.poll(async () => (await noted(page)).events.length).toBeGreaterThanOrEqual(1);
  await expect
    .poll(async () => {
      const { frame, content, scrolls } = await heights(view);
      return { isWhole: frame >= content && frame < content + 60, scrolls };
    })
    .toEqual({ isWhole: true, scrolls: false });
}

const around = {
  'an open dialog': '<dialog open>…</dialog>',
  'a popover': '<div popover id="p">…</div>',
  'a float': '<div style="float:left">…</div>',
  'an inline block': '<div style="display:inline-block">…</div>',
  'a row of a flex container': '<div style="display:flex">…<p>Beside it.</p></div>',
  'a centred column of a flex container': '<div style="display:flex;flex-direction:column;align-items:center">…</div>',
  'a centred cell of a grid': '<div style="display:grid;justify-items:center">…</div>',
  'a table cell': '<table><tr><td>…</td></tr></table>',
};

for (const [name, html] of Object.entries(around)) {
  test(`in ${name} the element has a readable width of its own`, async ({ page }) => {
    await open(page, html.replace('…', element(clause, 'nl')));
    if (name === 'a popover')
      await page.locator('#p').evaluate((one: HTMLElement) => {
        one.showPopover();
      });
    await expectWhole(page);
    const { width = 0 } = (await page.locator('bpost-privacy').boundingBox()) ?? {};
    expect(width).toBeGreaterThanOrEqual(480);
  });

  test(`on a narrow screen the element makes ${name} no wider than that`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, html.replace('…', element(clause, 'nl')));
    if (name === 'a popover')
      await page.locator('#p').evaluate((one: HTMLElement) => {
        one.showPopover();
      });
    await expectWhole(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test('in a narrow column of a grid the element is no wider than the column', async ({ page }) => {
  await open(
    page,
    `<div style="display:grid;grid-template-columns:1fr 1fr 1fr;width:960px"><div>${element(clause, 'nl')}</div><div>b</div><div>c</div></div>`,
  );
  await expectWhole(page);
  const { width = 0 } = (await page.locator('bpost-privacy').boundingBox()) ?? {};
  expect(Math.round(width)).toBe(320);
});

test('a plain frame has a readable width in a float, too', async ({ page }) => {
  await page.goto(pageOf(host, `<div style="float:left">${frame(clause, 'nl')}</div>`));
  await frameOf(page, clause);
  const { width = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
  expect(width).toBeGreaterThanOrEqual(320);
});

for (const [name, hidden] of Object.entries({
  'the attribute hidden': 'hidden',
  'display: none in its style': 'style="display:none"',
  'a class': 'class="gone"',
})) {
  test(`${name} hides the element, before its script has come and after`, async ({ page }) => {
    const html = element(clause, 'nl').replace('<bpost-privacy', `<bpost-privacy ${hidden}`);
    const style = '<style>.gone { display: none }</style>';
    await page.goto(pageOf(host, html.replace(/<script.*?<\/script>/, ''), { head: style }));
    await expect(page.locator('bpost-privacy')).toBeHidden();
    await open(page, html.replace('<bpost-privacy', `${style}<bpost-privacy`));
    await page.evaluate(() => customElements.whenDefined('bpost-privacy'));
    await expect(page.locator('bpost-privacy')).toBeHidden();
    await page.locator('bpost-privacy').evaluate((one) => {
      for (const attribute of ['hidden', 'style', 'class']) one.removeAttribute(attribute);
    });
    await expectWhole(page);
  });
}

test('hidden and shown again, the view is as it was', async ({ page }) => {
  await open(page, element('retention', 'nl'));
  const view = await frameOf(page, 'retention');
  await expect.poll(async () => (await noted(page)).events.length).toBe(1);
  await page.locator('bpost-privacy').evaluate((one: HTMLElement) => (one.hidden = true));
  await expect(page.locator('bpost-privacy')).toBeHidden();
  const before = view.url();
  await page.locator('bpost-privacy').evaluate((one: HTMLElement) => (one.hidden = false));
  await expect.poll(async () => (await heights(view)).scrolls).toBe(false);
  expect(view.url()).toBe(before);
  expect((await noted(page)).events).toHaveLength(1);
});

test('under resets the frame of an oEmbed answer keeps its height', async ({ page }) => {
  const { html } = JSON.parse(file(`/nl/embed/${clause}/oembed.json`).toString()) as { html: string };
  const head = '<style>iframe { max-width: 100%; height: auto }</style>';
  await page.goto(pageOf(host, html.replaceAll(/http:\/\/[^/]+\//g, site), { head }));
  const { frame: high, content } = await heights(await frameOf(page, clause));
  expect(high).toBeGreaterThanOrEqual(content);
});

test('under resets of the host’s styles both the element and the plain frame keep their height', async ({ page }) => {
  const reset = `<style>*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    iframe, img, video { display: block; max-width: 100%; height: auto } * { all: revert-layer }</style>`;
  await watchLayout(page);
  await page.goto(pageOf(host, element(clause, 'nl') + frame('clause/secrecy', 'nl'), { head: reset }));
  await expectWhole(page);
  const { frame: high, content } = await heights(await frameOf(page, 'clause/secrecy'));
  expect(high - content).toBeGreaterThanOrEqual(0);
  expect(high - content).toBeLessThanOrEqual(60);
});

test('the element writes nothing to its own attributes, which a server may have rendered', async ({ page }) => {
  await page.addInitScript(() => {
    const changed: string[] = [];
    Object.assign(window, { changed });
    new MutationObserver((all) => {
      for (const { target, attributeName } of all)
        if (target.nodeName === 'BPOST-PRIVACY') changed.push(String(attributeName));
    }).observe(document, { subtree: true, attributes: true, childList: false });
  });
  await open(page, element(clause, 'nl'));
  await expectWhole(page);
  expect(await page.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual([]);
});

test('in a shadow root the element is in the language of the page, and follows it', async ({ page }) => {
  await page.goto(
    pageOf(host, `<div><template shadowrootmode="open">${withAttributes('clause="neighbour-kept"')}</template></div>`, {
      lang: 'fr',
    }),
  );
  const view = await frameOf(page, clause);
  await expect(view.locator('html')).toHaveAttribute('lang', 'fr');
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'de');
});

test('the height of an element in pixels is fixed, and its view scrolls inside', async ({ page }) => {
  await open(page, withAttributes('view="retention" height="300"'));
  const view = await frameOf(page, 'retention');
  await expect.poll(async () => (await noted(page)).events.length).toBe(1);
  expect(await heightOf(page)).toBe(300);
  expect((await heights(view)).scrolls).toBe(true);
});
