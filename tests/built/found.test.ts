import { expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { file, html, pages } from '../site.ts';

const site = 'http://localhost:4321';

test('the sitemap has every page that may be found, each once, and no other', () => {
  const listed = [
    ...file('/sitemap.xml')
      .toString()
      .matchAll(/<loc>([^<]*)<\/loc>/g),
  ].map(([, address]) => address);
  const found = pages.filter((path) => !html(path).includes('<meta name="robots" content="noindex">'));
  expect(found.length).toBeGreaterThan(12 * locales.length);
  expect(listed.sort()).toEqual(found.map((path) => site + path).sort());
});

test('robots may read everything, and are told of the sitemap', () => {
  expect(file('/robots.txt').toString()).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
});
