import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { neededForFirstResult } from '../search-files.ts';
import { file } from '../site.ts';
import { document } from './documents.ts';

const brotliBytes = (path: string): number => brotliCompressSync(file(path)).byteLength;

describe.each(locales)('search in %s', (locale) => {
  test('needs at most 91 kB in 8 requests for a first result', () => {
    const paths = neededForFirstResult(locale);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.length).toBeLessThanOrEqual(8);
    expect(paths.reduce((sum, path) => sum + brotliBytes(path), 0)).toBeLessThanOrEqual(91_400);
    expect(brotliBytes(`/search/${locale}/vocabulary.json`)).toBeLessThanOrEqual(10_000);
  });

  test('has an OpenSearch description', () => {
    const link = document(`/${locale}/`).querySelector('link[rel=search]');
    expect(link?.getAttribute('href')).toBe(`/${locale}/opensearch.xml`);
    expect(file(`/${locale}/opensearch.xml`).toString()).toContain(
      `template="http://localhost:4321/${locale}/search/?q={searchTerms}"`,
    );
  });
});
