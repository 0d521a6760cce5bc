import { expect, test } from 'vitest';
import { brokenLinks, idsOf, linksOf } from '../broken-links.ts';
import { dist, isEmbed, localeOf, pages } from '../site.ts';
import { document, documents } from './documents.ts';

const isPage = new Set(pages);

const own = linksOf(documents());

test('there are links to check', () => {
  expect(own.length).toBeGreaterThan(1000);
});

test('every internal link leads to a file, and every fragment to an element of that page', () => {
  expect(brokenLinks(documents(), dist)).toEqual([]);
});

// WCAG 2.4.5
test('every page can be reached by links from the choice of language', () => {
  // Without the choice of language on each page, which would lead there from the same page in another language; and the pages of
  // the site without its views in frames, which are met on other sites.
  const follows = ({ from, url }: (typeof own)[number]): boolean =>
    isPage.has(url.pathname) &&
    (from === '/' || localeOf(from) === localeOf(url.pathname)) &&
    (!isEmbed(from) || isEmbed(url.pathname));
  const leadsTo = Map.groupBy(own.filter(follows), ({ from }) => from);
  // To the journeys together leads a form, with the reader’s choice.
  const together = pages.filter((path) => path.endsWith('/wizard/several/'));
  const reached = new Set(['/', '/404.html', '/offline/not-kept/', ...together]);
  for (const path of reached) for (const { url } of leadsTo.get(path) ?? []) reached.add(url.pathname);
  expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});

test('links elsewhere are https, and do not tell where the reader comes from', () => {
  for (const [path, page] of documents()) {
    for (const link of page.querySelectorAll('a[href^="http"]')) {
      // The print edition says the whole address of the site that it comes from.
      if (link.getAttribute('href')?.startsWith('http://localhost:4321/')) continue;
      expect(link.getAttribute('href'), path).toMatch(/^https:/);
      expect(link.getAttribute('rel'), `${path} ${link.outerHTML}`).toContain('noreferrer');
    }
  }
});

test('ids are unique on each page', () => {
  for (const [path, page] of documents()) {
    const ids = idsOf(page);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
  }
});

test('navigation links tell their page', () => {
  for (const path of pages) {
    for (const link of document(path).querySelectorAll('nav a[data-page]')) {
      expect(link.getAttribute('href')?.split('/')[2], path).toBe(link.getAttribute('data-page'));
    }
  }
});
