import { expect, test } from 'vitest';
import { defaultLocale, type Locale, locales, ownNames } from '../../src/domain/locales.ts';
import { isEmbed, pagesOfALanguage } from '../site.ts';
import { document } from './documents.ts';

// A view in a frame has the language of its host, and the print edition is a document by itself.
const pages = pagesOfALanguage.filter((path) => !isEmbed(path) && path !== 'print/');

/** By its own name, and by its code, which is all that is seen on a laptop. */
const named = (locale: Locale): string => `${ownNames[locale]} ${locale.toUpperCase()}`;

/** With one language no page offers another. */
const offered = locales.length > 1 ? locales : [];

test.each(pages)('%s leads to the same page in each language, each named in itself', (page) => {
  const links = document(`/${defaultLocale}/${page}`).querySelectorAll('header .languages a');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('lang'), link.text.trim()])).toEqual(
    offered.map((locale) => [`/${locale}/${page}`, locale, named(locale)]),
  );
  expect(links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.text.trim())).toEqual(
    offered.filter((locale) => locale === defaultLocale).map(named),
  );
});
