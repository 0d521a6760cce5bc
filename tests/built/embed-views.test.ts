import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { heightsOf, measured, views } from '../embedded-heights.ts';
import { file, html } from '../site.ts';

test('the script is one file of at most 2 kB, and the pages for developers publish its version and its hash', () => {
  const script = file('/embed.js');
  expect(brotliCompressSync(script).byteLength).toBeLessThanOrEqual(2048);
  expect(script.toString()).not.toMatch(/\bimport\s*[({'"]|Storage|cookie|innerHTML|\beval\b/);
  const { version } = JSON.parse(readFileSync('embed/package.json', 'utf8')) as { version: string };
  const isSame = file(`/embed/${version}.js`).equals(script);
  expect(isSame, 'run "npm run embed-package"; a version that was released gets a new number first').toBe(true);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  for (const locale of locales) {
    // As HTML has it in `<pre>`.
    const address = `/embed/${version}.js"`;
    expect(html(`/${locale}/developers/`).replaceAll('&quot;', '"')).toContain(`${address} integrity="${integrity}"`);
  }
});

test('every view has its place, its oEmbed answer and its link to the full site', () => {
  expect(views.length).toBe(4 * (4 + 17 + 16 + 41));
  for (const path of views) {
    const document = parse(html(path));
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(canonical, path).not.toBe('');
    expect(canonical).not.toContain('/embed/');
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

test('every view has a measured height at every width, and no other has: run "npm run measure:embed" where one is new', () => {
  const known = Object.entries(measured.heights).flatMap(([locale, paths]) =>
    Object.keys(paths).map((path) => `/${locale}/embed/${path}/`),
  );
  expect(known.sort()).toEqual([...views].sort());
  for (const path of views) expect(heightsOf(path), path).toHaveLength(measured.widths.length);
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
