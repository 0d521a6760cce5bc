import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { locales } from '../src/domain/locales.ts';
import { embedHeights, embedWidths, fontsOf, framingPage } from './embed-height.ts';
import { frameOf, heights, host, noted, pageOf, site, watchLayout } from './embedding.ts';
import { clipboard, file, html, pages, string } from './site.ts';

const views = pages.filter((path) => path.includes('/embed/') && !path.endsWith('/several/'));

interface HeightsFile {
  readonly fonts: readonly number[];
  readonly widths: readonly number[];
  readonly heights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}
const measured = JSON.parse(readFileSync('src/embed-heights.json', 'utf8')) as HeightsFile;

test('the script is one file of at most 1.5 kB, and the about pages publish its hash', () => {
  const script = file('/embed.js');
  expect(brotliCompressSync(script).byteLength).toBeLessThanOrEqual(1500);
  expect(script.toString()).not.toMatch(/\bimport\s*[({'"]|Storage|cookie|innerHTML|\beval\b/);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  for (const locale of locales) expect(html(`/${locale}/about/`)).toContain(integrity);
});

test('every view has its place, its oEmbed answer and its link to the full site', () => {
  expect(views.length).toBe(4 * (4 + 16 + 41));
  for (const path of views) {
    const document = parse(html(path));
    const discovery = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
    expect(new URL(discovery).pathname).toBe(`${path}oembed.json`);
    const answer = JSON.parse(file(`${path}oembed.json`).toString()) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
    const frame = parse(String(answer['html'])).querySelector('iframe');
    expect(new URL(frame?.getAttribute('src') ?? '').pathname).toBe(path);
    expect(frame?.getAttribute('title')).toBe(answer['title']);
    expect(frame?.getAttribute('height')).toBe(String(answer['height']));
    expect(file(`${path}size.css`).toString()).toContain('@container');
    for (const link of document.querySelectorAll('.embed a')) {
      const href = link.getAttribute('href') ?? '';
      const staysHere = href.startsWith('#') || href.startsWith('tel:') || href.includes('/embed/');
      expect(link.getAttribute('target'), `${path} ${href}`).toBe(staysHere ? undefined : '_blank');
    }
  }
});

test('search engines are led to the full pages', () => {
  expect(file('/sitemap.xml').toString()).not.toContain('/embed/');
});

test('the full pages tell of their views', () => {
  for (const page of ['policy', 'retention', 'wizard', 'wizard/receive', 'search']) {
    expect(html(`/de/${page}/`)).toContain(`/de/embed/${page}/oembed.json`);
  }
  expect(html('/de/rights/')).not.toContain('oembed');
});

for (const locale of locales) {
  test(`the heights of the views in ${locale} are those measured: run "npm run measure:embed" where they have drifted`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(framingPage);
    // Other letters than those it was measured with make other lines.
    const hasSameFonts = JSON.stringify(await fontsOf(page)) === JSON.stringify(measured.fonts);
    expect(measured.widths).toEqual(embedWidths);
    const drifted: string[] = [];
    for (const path of views.filter((view) => view.startsWith(`/${locale}/`))) {
      const widths = [320, 768, 1248];
      const known = measured.heights[locale]?.[path.slice('/xx/embed/'.length, -1)] ?? [];
      const now = await embedHeights(page, path, widths);
      for (const [index, width] of widths.entries()) {
        const [was = 0, is = 0] = [known[measured.widths.indexOf(width)], now[index]];
        if (Math.abs(is - was) > (hasSameFonts ? 4 : was * 0.25)) drifted.push(`${path} at ${width}: ${was} → ${is}`);
      }
    }
    expect(drifted).toEqual([]);
  });
}

test('no view is as high as its frame lets it be: its height does not depend on that of the frame', async ({
  page,
}) => {
  await page.goto(framingPage);
  for (const path of ['policy', 'retention', 'wizard', 'search', 'wizard/receive', 'clause/secrecy']) {
    const [low, high] = [
      await embedHeights(page, `/nl/embed/${path}/`, [390, 1440], 200),
      await embedHeights(page, `/nl/embed/${path}/`, [390, 1440], 20_000),
    ];
    expect(low, path).toEqual(high);
  }
});

test('the snippet copied from the about page works in the page of another site, as it stands', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/nl/about/');
  const builder = page.locator('.embed-builder');
  await builder.getByLabel(string('nl', 'embed.what')).selectOption('wizard/take-in-a-parcel');
  await builder.getByLabel(string('nl', 'embed.language')).selectOption('fr');
  await builder.getByLabel(string('nl', 'embed.theme')).selectOption('dark');
  const code = builder.locator('[data-code=element]');
  await expect(code.locator('code')).toContainText('journey="take-in-a-parcel" lang="fr" theme="dark"');
  await builder.locator('.preview summary').click();
  await expect(builder.locator('.preview iframe')).toHaveAttribute('src', '/fr/embed/wizard/take-in-a-parcel/');
  await code.getByRole('button').click();
  await expect(code.locator('output')).toHaveText(string('nl', 'embed.copied'));
  const snippet = await clipboard(context);
  expect(snippet).toContain(`src="${site}embed.js"`);

  await watchLayout(page);
  await page.goto(pageOf(host, snippet));
  const view = await frameOf(page, 'wizard/take-in-a-parcel');
  await expect(view.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect.poll(async () => (await heights(view)).scrolls).toBe(false);
  expect((await noted(page)).shift).toBe(0);
});
