import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { defaultLocale, locales } from '../../src/domain/locales.ts';
import { elementSnippet } from '../../src/embed/snippets.ts';
import { embedding } from '../embedding.ts';
import { heightsOf, measured, views } from '../embedded-heights.ts';
import { element } from '../../src/site/site.ts';
import { clauses, isBposts, policy } from '../policy.ts';
import { bare, pageTexts } from '../pdf.ts';
import { dist, file, html, pages, string } from '../site.ts';

const [first = ''] = clauses;
const [journey = ''] = policy.journeys.keys();

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
  const { sections, journeys } = policy;
  expect(views.length).toBe(locales.length * (4 + journeys.size + sections.length + clauses.length));
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
    const [, locale = ''] = path.split('/');
    const sizes = file(`/${locale}/embed/sizes.css`).toString();
    if (heightsOf(path).length > 0) expect(sizes, path).toContain(`[src*='${path}'] {`);
    for (const link of document.querySelectorAll('.embed a')) {
      const href = link.getAttribute('href') ?? '';
      const staysHere = href.startsWith('#') || /^(?:tel|mailto):/.test(href) || href.includes('/embed/');
      expect(link.getAttribute('target'), `${path} ${href}`).toBe(staysHere ? undefined : '_blank');
    }
  }
});

// Of another policy none has been measured: its views have the height of search until they say theirs.
test.runIf(isBposts)(
  'every view has a measured height at every width, and no other has: run "npm run measure:embed" where one is new',
  () => {
    const known = Object.entries(measured.heights).flatMap(([locale, paths]) =>
      Object.keys(paths).map((path) => `/${locale}/embed/${path}/`),
    );
    expect(known.sort()).toEqual([...views].sort());
    for (const path of views) expect(heightsOf(path), path).toHaveLength(measured.widths.length);
  },
);

test('the snippet of a clause quotes it, so that its text stays where a page strips the element', () => {
  for (const locale of locales) {
    const snippet = elementSnippet(embedding(`clause/${first}`, locale));
    const stripped = parse(snippet.replace(new RegExp(`</?(?:${element}|script|link)[^>]*>`, 'g'), ''));
    const [words = ''] = stripped.querySelector('blockquote')?.text.split('. ') ?? [];
    expect(words.length).toBeGreaterThan(20);
    expect(words).not.toContain(string(locale, 'clause.share'));
    const clause = parse(html(`/${locale}/policy/`)).querySelector(`#${first} .prose`)?.text ?? '';
    expect(clause.replace(/\u00ad/g, '').replace(/\s+/g, ' ')).toContain(words);
    expect(stripped.querySelector('a')?.getAttribute('href')).toContain(`/${locale}/policy/#${first}`);
  }
});

test('a short address leads to its clause or period in every language, without a script', () => {
  const addresses = pages.filter((path) => path.startsWith('/q/'));
  expect(addresses).toHaveLength(clauses.length + policy.facts.retention.size);
  for (const path of addresses) {
    const page = parse(html(path));
    const [id = ''] = path.split('/').slice(-2);
    const kind = path.startsWith('/q/kept/') ? 'retention' : 'policy';
    const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(locales.map((locale) => `/${locale}/${kind}/#${id}`));
    for (const locale of locales) expect(html(`/${locale}/${kind}/`)).toContain(`id="${id}"`);
    for (const locale of locales)
      expect(file(`/${locale}/signs/${path.slice('/q/'.length, -1)}.svg`).toString()).toContain(path.slice(0, -1));
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  }
});

test.runIf(existsSync(join(dist, `print/signs-${defaultLocale}.pdf`)))(
  'each sign leads to its page of the PDF, and the PDF has no other',
  () => {
    for (const locale of locales) {
      const texts = pageTexts(join(dist, `print/signs-${locale}.pdf`));
      const signs = parse(html(`/${locale}/signs/`)).querySelectorAll('.signs li');
      expect(texts).toHaveLength(signs.length);
      for (const [index, sign] of signs.entries()) {
        const [, short = '', page] = sign.querySelectorAll('a').map((link) => link.getAttribute('href'));
        expect(page).toBe(`/print/signs-${locale}.pdf#page=${index + 1}`);
        expect(texts[index]).toContain(bare(short.slice(0, -1)));
      }
    }
  },
);

test('search engines are led to the full pages', () => {
  expect(file('/sitemap.xml').toString()).not.toContain('/embed/');
});

test('the full pages tell of their views', () => {
  for (const page of ['policy', 'retention', 'wizard', `wizard/${journey}`, 'search']) {
    expect(html(`/${defaultLocale}/${page}/`)).toContain(`/${defaultLocale}/embed/${page}/oembed.json`);
  }
  expect(html(`/${defaultLocale}/rights/`)).not.toContain('oembed');
});
