import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locales.ts';
import { inlineScripts, scriptFiles } from '../scripts-of.ts';
import { file, html, pagesOfALanguage } from '../site.ts';
import { document } from './documents.ts';

// All in bytes of brotli, as a server sends them that packs as small as can be.
const known = new Map<string, number>();
function brotli(content: string | Buffer): number {
  const text = content.toString('latin1');
  const size = known.get(text) ?? brotliCompressSync(content).byteLength;
  known.set(text, size);
  return size;
}
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const inlineWeight = (path: string): number => sum(inlineScripts(path).map(brotli));

/** What every page carries, as a page without an island shows it: the language switch and the field of search. */
const shared = (locale: Locale): number => inlineWeight(`/${locale}/wizard/map/`);

/** What every view in a frame carries: what answers the host’s page. */
const framed = (locale: Locale): number => inlineWeight(`/${locale}/embed/clause/secrecy/`);

/** Pages with an island may carry 9 kB for it, its data included, beyond what every page carries; others 8 kB in all. */
function allowance(path: string, locale: Locale): number {
  // Of several journeys together, the dates are loaded only where there is one.
  if (path === 'embed/wizard/several/') return 10_500 + framed(locale);
  if (/^embed\/(retention|wizard)\//.test(path)) return 9_000 + framed(locale);
  return path.startsWith('retention/') || path.startsWith('wizard/') ? 9_000 + shared(locale) : 8_000;
}

/** The data that only an island reads, as it would weigh alone. */
const dataWeight = (page: string): number =>
  brotli((page.match(/ data-(?:texts|counted|stated|questions|when)="[^"]*"/g) ?? []).join(''));

test.each(locales)(
  'in %s the overview weighs at most 14 kB, and nothing else is asked for before it is painted',
  (locale) => {
    expect(brotli(html(`/${locale}/`))).toBeLessThanOrEqual(14_000);
    const blocking = document(`/${locale}/`).querySelectorAll('link[rel=stylesheet], script[src]:not([type=module])');
    expect(blocking.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(html(`/${locale}/`)).not.toContain('@font-face');
  },
);

test.each(locales)('in %s the policy takes at most 24 kB', (locale) => {
  const path = `/${locale}/policy/`;
  const sizes = [file(path), ...scriptFiles(path).map(file), file('/favicon.svg')].map(brotli);
  expect(sizes.length).toBeLessThanOrEqual(4);
  expect(sum(sizes)).toBeLessThanOrEqual(24_000);
});

test.each(locales.flatMap((locale) => pagesOfALanguage.map((path) => [locale, path] as const)))(
  '/%s/%s has no more JavaScript than it may',
  (locale, path) => {
    const address = `/${locale}/${path}`;
    const weight = sum(scriptFiles(address).map((script) => brotli(file(script)))) + inlineWeight(address);
    expect(weight + dataWeight(html(address))).toBeLessThanOrEqual(allowance(path, locale));
  },
);
