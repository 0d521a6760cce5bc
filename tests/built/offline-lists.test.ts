import { expect, test } from 'vitest';
import type { OfflineList } from '../../src/offline/kept-copies.ts';
import { locales } from '../../src/domain/locales.ts';
import { file, isEmbed, pagesOfALanguage } from '../site.ts';

test.each(locales)(
  'the copy for use without network in %s holds files that exist, and all of that language',
  (locale) => {
    const { files, bytes } = JSON.parse(file(`/offline/${locale}.json`).toString()) as OfflineList;
    const sizes = files.map((path) => file(`/${path}`).byteLength);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes);
    const wanted = [
      ...pagesOfALanguage.filter((path) => !isEmbed(path)).map((path) => `${locale}/${path}`),
      `print/privacy-${locale}.pdf`,
      `print/privacy-${locale}.html`,
      'search/search.js',
      'offline/not-kept/',
    ];
    expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
    const index = files.filter((path) => path.startsWith(`search/${locale}/`));
    expect(index.length).toBeGreaterThan(3);
  },
);
