import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { inlineScripts, scriptFiles } from '../scripts-of.ts';
import { isBposts } from '../policy.ts';
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

/** Another policy has names and strings of its own in its scripts. */
const ofOtherWords = isBposts ? 0 : 600;

/**
 * What the whole page may carry: the reader’s own dates on the timeline, the questions of a journey, or neither. A view in a
 * frame answers the host’s page as well.
 */
function allowance(path: string): number {
  const page = path.replace(/^embed\//, '');
  const own = page.startsWith('retention/') ? 15_100 : page.startsWith('wizard/') ? 17_000 : 3_000;
  return own + ofOtherWords + (page === path ? 0 : 1_050);
}

test.each(locales)(
  'in %s the overview weighs at most 14 kB, and nothing else is asked for before it is painted',
  (locale) => {
    expect(brotli(html(`/${locale}/`))).toBeLessThanOrEqual(14_000);
    const blocking = document(`/${locale}/`).querySelectorAll('link[rel=stylesheet], script[src]:not([type=module])');
    expect(blocking.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(html(`/${locale}/`)).not.toContain('@font-face');
  },
);

test.each(locales)('in %s the policy takes at most 26.2 kB', (locale) => {
  const path = `/${locale}/policy/`;
  const sizes = [file(path), ...scriptFiles(path).map(file), file('/favicon.svg')].map(brotli);
  expect(sizes.length).toBeLessThanOrEqual(4);
  expect(sum(sizes)).toBeLessThanOrEqual(26_200);
});

test.each(locales.flatMap((locale) => pagesOfALanguage.map((path) => [locale, path] as const)))(
  '/%s/%s has no more JavaScript than it may',
  (locale, path) => {
    const address = `/${locale}/${path}`;
    const weight = sum(scriptFiles(address).map((script) => brotli(file(script)))) + inlineWeight(address);
    expect(weight).toBeLessThanOrEqual(allowance(path));
  },
);
