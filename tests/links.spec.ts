import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { dist, html, pages } from './site.ts';

const documents = new Map(pages.map((path) => [path, parse(html(path))]));

interface Link {
  readonly from: string;
  readonly to: string;
}

const links = [...documents].flatMap(([from, document]): Link[] =>
  document
    .querySelectorAll('[href], [src]')
    .map((element) => ({ from, to: element.getAttribute('href') ?? element.getAttribute('src') ?? '' })),
);

const own = links
  .map(({ from, to }) => ({ from, url: new URL(to, `http://localhost:4321${from}`) }))
  .filter(({ url }) => url.origin === 'http://localhost:4321');

test('there are links to check', () => {
  expect(own.length).toBeGreaterThan(1000);
});

test('every internal link leads to a file, and every fragment to an element of that page', () => {
  const broken = own.filter(({ url }) => {
    const document = documents.get(url.pathname);
    if (!document) return !existsSync(join(dist, url.pathname)) || url.pathname.endsWith('/');
    // A fragment with a = is the state of the page, not a place on it.
    return (
      url.hash !== '' && !url.hash.includes('=') && !document.getElementById(decodeURIComponent(url.hash.slice(1)))
    );
  });
  expect([...new Set(broken.map(({ from, url }) => `${from} → ${url.pathname}${url.hash}`))]).toEqual([]);
});

test('every page can be reached by links from the choice of language', () => {
  const reached = new Set(['/', '/404.html']);
  for (const path of reached) {
    for (const { from, url } of own) if (from === path && documents.has(url.pathname)) reached.add(url.pathname);
  }
  expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});

test('links elsewhere are https, and do not tell where the reader comes from', () => {
  for (const [path, document] of documents) {
    for (const link of document.querySelectorAll('a[href^="http"]')) {
      // The print edition says the whole address of the site that it comes from.
      if (link.getAttribute('href')?.startsWith('http://localhost:4321/')) continue;
      expect(link.getAttribute('href'), path).toMatch(/^https:/);
      expect(link.getAttribute('rel'), `${path} ${link.outerHTML}`).toContain('noreferrer');
    }
  }
});

test('ids are unique on each page', () => {
  for (const [path, document] of documents) {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
  }
});

test('navigation links tell their page', () => {
  for (const [path, document] of documents) {
    for (const link of document.querySelectorAll('nav a[data-page]')) {
      expect(link.getAttribute('href')?.split('/')[2], path).toBe(link.getAttribute('data-page'));
    }
  }
});
