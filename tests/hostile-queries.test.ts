import { expect, test } from 'vitest';
import { locales } from '../src/domain/locales.ts';
import { excerpt } from '../src/search/analyse/excerpt.ts';
import { fold, wordsOf } from '../src/search/analyse/fold.ts';
import { languageRules } from '../src/search/analyse/languages.ts';
import { type Language, readQuery } from '../src/search/analyse/search-query.ts';
import { endingsOf, speller, stemmer } from '../src/search/analyse/stem.ts';
import { addressableQuery, longestQuery, shownQuery } from '../src/search/analyse/typed-query.ts';
import { policy } from '../src/content-reader/load-policy.ts';
import { analyse } from '../src/search/build/analyse.ts';
import { searchSource } from '../src/search/build/search-records.ts';
import { payloads, payloadSeed } from './hostile-payloads.ts';

const source = searchSource(
  policy,
  [...policy.journeys].map(([id, { name, summary }]) => ({ id, name, summary })),
);

/** A language as the search of the site knows it, but for the words that stand only in the text of its pages. */
function languageOf(locale: (typeof locales)[number]): Language {
  const rules = languageRules[locale];
  const { records = [], general = { equivalents: [], elsewhere: [] } } =
    source.find((one) => one.locale === locale) ?? {};
  const among = (words: string) => {
    const all = new Set(words.split(' '));
    return (word: string) => all.has(word);
  };
  return {
    vocabulary: analyse(
      records.map((record) => ({ text: '', ...record })),
      rules,
      general,
    ).vocabulary,
    stem: stemmer(rules),
    spell: speller(rules),
    isSmall: among(rules.smallWords),
    isLight: among(rules.lightWords),
    isParticle: among(rules.particles),
    endings: endingsOf(rules),
    links: rules.links,
  };
}

// Each text in one language, and one after the other: every kind comes to each.
test.each(locales.map((locale, turn) => [locale, turn] as const))(
  'what is looked for in %s is read as a few words that mean words of the index, whatever it is',
  (locale, turn) => {
    const language = languageOf(locale);
    const { stems } = language.vocabulary;
    const wrong = payloads.filter((text, index) => {
      if (index % locales.length !== turn) return false;
      const terms = readQuery(text, language, index % 3 === 0);
      return !(
        terms.length <= longestQuery &&
        // One sign of Arabic is written out in eighteen.
        terms.every(({ word }) => word !== '' && word === fold(word) && word.length <= 18 * longestQuery) &&
        terms.every(({ meanings }) =>
          meanings.every(({ place, sureness }) => place in stems && sureness > 0 && sureness <= 1),
        )
      );
    });
    expect(
      wrong.map((text) => text.slice(0, 80)),
      `seed ${payloadSeed}`,
    ).toEqual([]);
  },
  // A word of 200 letters is compared with every word of the index: much for a machine that others use too.
  60_000,
);

test('a query is said back and put into the address without what is not seen, broken or too long', () => {
  for (const text of payloads) {
    const address = addressableQuery(text);
    expect(address.length).toBeLessThanOrEqual(longestQuery);
    expect(decodeURIComponent(encodeURIComponent(address))).toBe(address);
    const shown = shownQuery(text);
    expect(shown).not.toMatch(/\p{C}|\p{M}{3}/u);
    expect(shown.length).toBeLessThanOrEqual(81);
  }
});

test('folding twice is once, and words are letters and digits alone', () => {
  for (const text of payloads) {
    const folded = fold(text);
    expect(fold(folded)).toBe(folded);
    expect(wordsOf(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
  }
});

test('an excerpt is a part of its text, not too long, in which nothing is added but where it was cut', () => {
  for (const text of payloads) {
    const pieces = excerpt(text, (word) => word.startsWith('camera'), 170);
    const shown = pieces.map((piece) => piece.text).join('');
    expect(shown.length).toBeLessThanOrEqual(170 + 4);
    expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
  }
});
