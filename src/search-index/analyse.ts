import { wordsOf } from '../domain/search/fold.ts';
import type { LanguageRules } from '../domain/search/languages.ts';
import { partsOf } from '../domain/search/search-query.ts';
import { stemmer, type Stemmer } from '../domain/search/stem.ts';
import { type Vocabulary, type VocabularyFile, vocabularyOf } from '../domain/search/vocabulary.ts';
import type { SearchRecord } from '../domain/search/search-record.ts';

/** What the index holds of one record: the places of its words, each once, where it weighs most. */
export interface AnalysedRecord {
  readonly record: SearchRecord;
  /** Words that people use for it by themselves. */
  readonly words: readonly number[];
  /** Words of the phrases they use for it, and of its title. */
  readonly title: readonly number[];
  readonly text: readonly number[];
}

/** The records of a language, and words that mean the same → its vocabulary, and what the index holds of each record. */
export function analyse(
  records: readonly SearchRecord[],
  rules: LanguageRules,
  equivalents: readonly (readonly string[])[],
): { vocabulary: Vocabulary; records: AnalysedRecord[] } {
  const language = analyser(rules);
  const texts = records.map(({ title, path, text, words }) => ({
    title: language.stems(title),
    text: [...language.stems(text), ...path.flatMap(language.stems)],
    words: words.map(language.stems),
  }));
  const groups = equivalents.map((group) => group.map(language.stems).filter((stems) => stems.length > 0));
  const known = new Set([
    ...texts.flatMap(({ title, text, words }) => [...title, ...text, ...words.flat()]),
    ...groups.flat(2),
  ]);
  const parts = compoundParts(records, rules, language, known);
  const vocabulary = vocabularyOf(vocabularyFile([...known], groups));
  return {
    vocabulary,
    records: records.map((record, index) => {
      const { title = [], text = [], words = [] } = texts[index] ?? {};
      const seen = new Set<number>();
      const fresh = (places: readonly number[]): number[] =>
        [...new Set(places)]
          .filter((place) => !seen.has(place))
          .map((place) => (seen.add(place), place))
          .sort((a, b) => a - b);
      return {
        record,
        words: fresh(words.flatMap((stems) => { const places = placesOf(stems, vocabulary); return stems.length === 1 || places.length > stems.length ? places.slice(stems.length === 1 ? 0 : stems.length) : []; })),
        title: fresh([...placesOf(title, vocabulary), ...words.flatMap((stems) => placesOf(stems, vocabulary))]),
        text: fresh([...placesOf(text, vocabulary), ]),
      };
    }),
  };
}

interface Analyser {
  readonly stem: Stemmer;
  /** A text → the stems of its words that ask something. */
  readonly stems: (text: string) => string[];
}

function analyser(rules: LanguageRules): Analyser {
  const stem = stemmer(rules);
  const small = new Set(rules.smallWords.split(' '));
  return {
    stem,
    stems: (text) =>
      wordsOf(text)
        .filter((word) => word.length > 1 && !small.has(word))
        .map(stem),
  };
}

/** For each record, the stems of what its compounds are made of. */
function compoundParts(
  records: readonly SearchRecord[],
  { links }: LanguageRules,
  { stem }: Analyser,
  known: ReadonlySet<string>,
): string[][] {
  const isKnown = (part: string): boolean => known.has(stem(part));
  return records.map(({ title, text, words }) =>
    [title, text, ...words].flatMap(wordsOf).flatMap((word) => partsOf(word, isKnown, links).map(stem)),
  );
}

/** Stems of a text → the places Pagefind is asked for, phrases by the place that stands for them as well. */
function placesOf(stems: readonly string[], { placeOf, phraseAt }: Vocabulary): number[] {
  const places = stems.map(placeOf);
  return places.flatMap((place, index) => {
    const phrase = phraseAt(places.slice(index));
    return [...(place === undefined ? [] : [place]), ...(phrase ? [phrase.place] : [])];
  });
}

function vocabularyFile(known: readonly string[], groups: readonly (readonly (readonly string[])[])[]): VocabularyFile {
  const stems = [...known].sort();
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const placeOf = (stem = ''): number => places.get(stem) ?? 0;
  const heads = joined(groups.map((group) => group.filter(({ length }) => length === 1).map(([stem]) => placeOf(stem))));
  const headOf = (place: number): number => heads.find((group) => group.includes(place))?.[0] ?? place;
  const phrases = groups.flatMap((group) => {
    const several = group.filter(({ length }) => length > 1);
    const single = group.find(({ length }) => length === 1);
    // Where a group has no single word, its first phrase’s last word would be too much: the phrases stay apart.
    if (!single) return [];
    return several.map((words) => [headOf(placeOf(single[0])), ...words.map((word) => headOf(placeOf(word)))]);
  });
  return { stems, groups: heads, phrases: unique(phrases) };
}

/** Groups that have something in common → one group each. */
function joined(groups: readonly (readonly number[])[]): number[][] {
  const result: Set<number>[] = [];
  for (const group of groups) {
    const members = new Set(group);
    for (const other of result.filter((set) => [...set].some((place) => members.has(place)))) {
      other.forEach((place) => members.add(place));
      result.splice(result.indexOf(other), 1);
    }
    result.push(members);
  }
  return result
    .map((set) => [...set].sort((a, b) => a - b))
    .filter(({ length }) => length > 1)
    .sort(([a = 0], [b = 0]) => a - b);
}

const unique = (lists: readonly (readonly number[])[]): number[][] => [
  ...new Map(lists.map((list) => [list.join(), [...list]])).values(),
];
