import { expect, test } from 'vitest';
import { locales, ownNames } from '../../src/domain/locales.ts';
import { isEmbed, pagesOfALanguage } from '../site.ts';
import { document } from './documents.ts';

// A view in a frame has the language of its host, and the print edition is a document by itself.
const pages = pagesOfALanguage.filter((path) => !isEmbed(path) && path !== 'print/');

test.each(pages)('/nl/%s leads to the same page in each language, each named in itself', (page) => {
  const links = document(`/nl/${page}`).querySelectorAll('header .languages a');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('lang'), link.text.trim()])).toEqual(
    locales.map((locale) => [`/${locale}/${page}`, locale, ownNames[locale]]),
  );
  expect(links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.text.trim())).toEqual([
    ownNames.nl,
  ]);
});
