import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../domain/locales.ts';
import { languageRules } from './languages.ts';
import { rank } from './rank.ts';
import { partsOf } from './compounds.ts';
import { type Language, readQuery } from './search-query.ts';
import { endingsOf, speller, stemmer } from './stem.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A language that knows these words, and what else its vocabulary holds. */
function language(
  locale: (typeof locales)[number],
  words: string,
  more: { same?: string[]; elsewhere?: string[] } = {},
): Language {
  const rules = languageRules[locale];
  const stem = stemmer(rules);
  const stems = [...new Set(words.split(' ').map(stem))].sort();
  return {
    vocabulary: vocabularyOf({
      stems,
      groups: more.same ? [more.same.map((word) => stems.indexOf(stem(word)))] : [],
      phrases: [],
      elsewhere: more.elsewhere ? [more.elsewhere.map((word) => word.replace(/[^+]+/, stem))] : [],
    }),
    stem,
    spell: speller(rules),
    isSmall: (word) => rules.smallWords.split(' ').includes(word),
    isLight: (word) => rules.lightWords.split(' ').includes(word),
    isParticle: (word) => rules.particles.split(' ').includes(word),
    endings: endingsOf(rules),
    links: rules.links,
  };
}

/** What a query asks for: the stems of each of its words. */
function asked(typed: string, of: Language, isTyping = false): string[][] {
  return readQuery(typed, of, isTyping).map(({ meanings }) =>
    meanings.map(({ place }) => of.vocabulary.stems[place] ?? ''),
  );
}

const dutch = language('nl', 'camera buurman pakje bewaartermijn cookie beleid prijs waar');
const french = language('fr', 'camera opposition effacement donnees');
const german = language('de', 'kamera loschung nachbar paket');

describe('what is asked of the index', () => {
  test.each([
    ['the word itself, in any form', 'Camera’s', dutch, [['camera']]],
    ['a slip of the keyboard', 'buurrman', dutch, [['buurman']]],
    ['two letters swapped', 'cmaera', dutch, [['camera']]],
    ['a part of a compound that the index knows', 'termijn', dutch, [['bewaartermijn']]],
    ['the parts of a compound that it does not know', 'cookiebeleid', dutch, [['cookie'], ['beleid']]],
    ['a French word without its article', 'l’opposition', french, [['opposition']]],
    ['a French word without its accents', 'donnees', french, [['donnees']]],
    ['an umlaut typed as two letters', 'Loeschung', german, [['loschung']]],
    ['a letter for another that sounds alike', 'kamera', dutch, [['camera']]],
    ['a slip in the first letter of a long word', 'vuurman', dutch, [['buurman']]],
    ['a slip in an ending', 'Loschumg', german, [['loschung']]],
    ['a slip where an ending begins', 'Loschnug', german, [['loschung']]],
    ['nothing for a slip that may be too many words', 'baar', language('nl', 'balar bamar bazar'), [[]]],
    ['words that belong apart', 'cameraeffacement', french, [['camera'], ['effacement']]],
    ['a verb whose beginning stands apart', 'neemt u dat op', language('nl', 'opnemen'), [['opnemen']]],
    ['two words for one', 'bewaar termijn', dutch, [['bewaartermijn']]],
    ['the part that is known of a compound', 'camerawagen', dutch, [['camera']]],
    ['nothing for words that ask nothing', 'hoe kan ik de', dutch, []],
    ['nothing for a word that only begins like a known one', 'Kamerad', german, [[]]],
  ])('%s', (_, typed, of, words) => {
    expect(asked(typed, of)).toEqual(words.map((list: string[]) => list.map(of.stem)));
  });

  test('a beginning stands for the words it begins, while it is typed', () => {
    expect(asked('bewaart', dutch, true).flat()).toContain(dutch.stem('bewaartermijn'));
    expect(asked('cam', dutch, true)).toEqual([[dutch.stem('camera')]]);
  });

  test('words that mean the same are one', () => {
    const of = language('nl', 'pakje colli', { same: ['pakje', 'colli'] });
    expect(asked('colli', of)).toEqual(asked('pakje', of));
  });

  test('what the policy does not speak of asks for nothing, unless there is more to the query', () => {
    const of = language('nl', 'waar pakje buren', { elsewhere: ['waar', 'pakje'] });
    expect(asked('waar is mijn pakje', of)).toEqual([[], []]);
    expect(asked('waar is mijn pakje bij de buren', of).flat()).not.toEqual([]);
  });

  test('what the policy does not speak of is known by words that mean the same, too', () => {
    const of = language('nl', 'prijs pakje colli', { same: ['pakje', 'colli'], elsewhere: ['prijs', 'pakje'] });
    expect(asked('prijs van een colli', of)).toEqual([[], []]);
  });

  test('a topic of known words does not silence a query that has another known word', () => {
    const of = language('nl', 'pakje centrum gefilmd', { elsewhere: ['pakje', 'centrum'] });
    expect(asked('pakje in het centrum', of)).toEqual([[], []]);
    expect(asked('is mijn pakje in het centrum gefilmd', of)).toEqual([['pak'], ['centrum'], ['filmd']]);
    expect(readQuery('pakje centrum gefilmd', of, false).map(({ isElsewhere }) => isElsewhere)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a small word of a topic has to be there', () => {
    const of = language('nl', 'pakje geleverd', { elsewhere: ['pakje', 'geleverd', '+niet'] });
    expect(asked('pakje niet geleverd', of)).toEqual([[], []]);
    expect(asked('pakje geleverd', of).flat()).not.toEqual([]);
  });

  test('a number asks for little where there is another word', () => {
    const of = language('nl', 'camera 10 jaar');
    expect(readQuery('camera 10 jaar', of, false).map(({ isLight }) => isLight)).toEqual([false, true, true]);
  });

  test('a saying of small words only is known when it is the whole query', () => {
    const of = language('en', 'camera');
    const stems = [...of.vocabulary.stems, of.stem('what you have on me')].sort();
    const knowing = { ...of, vocabulary: vocabularyOf({ ...of.vocabulary, stems }) };
    expect(asked('What you have on me?', knowing)).toEqual([[of.stem('what you have on me')]]);
    expect(asked('What you have', knowing)).toEqual([]);
  });

  test('it never throws, whatever is typed', () => {
    for (const of of [dutch, french, german]) {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isTyping) =>
          Array.isArray(readQuery(text, of, isTyping)),
        ),
      );
    }
    expect(readQuery('\ud800'.repeat(1000), dutch, true)).toEqual([]);
    expect(readQuery('caméra '.repeat(150_000), dutch, true).length).toBeLessThan(3);
  });
});

test('a compound is cut only into parts that are known', () => {
  const isKnown = (part: string): boolean => ['bewaar', 'termijn', 'camera'].includes(part);
  expect(partsOf('bewaartermijn', isKnown, ['', 's'])).toEqual(['bewaar', 'termijn']);
  expect(partsOf('camerastermijn', isKnown, ['', 's'])).toEqual(['camera', 'termijn']);
  expect(partsOf('camerawerk', isKnown, ['', 's'])).toEqual([]);
  expect(partsOf('bewaartermijn', isKnown, [])).toEqual([]);
});

describe('ranking', () => {
  const term = (places: number[], isLight = false, isElsewhere = false) => ({
    word: '',
    meanings: places.map((place) => ({ place, sureness: 1 })),
    isLight,
    isMended: false,
    isElsewhere,
  });
  const hits = [
    [
      { record: 0, score: 5 },
      { record: 1, score: 5 },
    ],
    [{ record: 1, score: 5 }],
  ];
  const hitsOf = (place: number) => hits[place] ?? [];

  test('a query that may be about a topic the policy does not speak of is answered by what has nearly all of it', () => {
    expect(rank([term([0], false, true), term([1])], hitsOf, 10).map(({ record }) => record)).toEqual([1]);
    expect(rank([term([0], false, true), term([])], hitsOf, 10)).toEqual([]);
  });

  test('who has all of the query comes first', () => {
    expect(rank([term([0]), term([1])], hitsOf, 50).map(({ record }) => record)).toEqual([1]);
  });

  test('the better an answer is, the earlier it comes', () => {
    const better = [
      { record: 0, score: 5 },
      { record: 1, score: 9 },
      { record: 2, score: 5 },
    ];
    expect(rank([term([0])], () => better, 50).map(({ record }) => record)).toEqual([1, 0, 2]);
  });

  test('two hundred thousand records are ranked: each is compared with the best once', () => {
    const many = Array.from({ length: 200_000 }, (_, record) => ({ record, score: 5 + (record % 7) }));
    expect(rank([term([0])], () => many, 1_000_000)).toHaveLength(200_000);
  });

  test('a word that is not known weighs more than any that is', () => {
    expect(rank([term([0]), term([])], hitsOf, 50)).toEqual([]);
    expect(rank([term([0]), term([], true)], hitsOf, 50)).toHaveLength(2);
  });

  test('beside several words that are known, words that are not weigh less, unless they ask for what the policy does not speak of', () => {
    const known = [term([0]), term([1])];
    expect(rank([...known, term([]), term([])], hitsOf, 4)).toHaveLength(1);
    expect(rank([...known, term([], false, true), term([], false, true)], hitsOf, 4)).toHaveLength(0);
  });
});
