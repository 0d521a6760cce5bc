import { wordsOf } from '../analyse/fold.ts';
import { joinPhoneNumbers } from '../analyse/phone-numbers.ts';
import type { LanguageRules } from '../analyse/languages.ts';
import { stemmer, type Stemmer } from '../analyse/stem.ts';
import { type Vocabulary, type VocabularyFile, vocabularyOf } from '../analyse/vocabulary.ts';
import type { SearchRecord } from '../analyse/search-record.ts';

/** Words of a language that belong to no record: those that mean the same, and those of which the policy does not speak. */
export interface GeneralWords {
  readonly equivalents: readonly (readonly string[])[];
  readonly elsewhere: readonly string[];
}

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
  { equivalents, elsewhere }: GeneralWords,
): { vocabulary: Vocabulary; records: AnalysedRecord[] } {
  const language = analyser(rules);
  const texts = records.map(({ title, path, text, words }) => ({
    title: language.stems(title),
    text: [...language.stems(text), ...path.flatMap(language.stems)],
    words: words.map((phrase) => {
      const stems = language.stems(phrase);
      const whole = wordsOf(phrase).join(' ');
      // “What you have on me”: nothing but small words, which are known when they are the whole query.
      return stems.length === 0 && whole.includes(' ') ? [language.stem(whole)] : stems;
    }),
  }));
  const groups = equivalents.map((group) => group.map(language.stems).filter((stems) => stems.length > 0));
  const known = new Set([
    ...texts.flatMap(({ title, text, words }) => [...title, ...text, ...words.flat()]),
    ...groups.flat(2),
    // A group of phrases only: its first phrase, written with a space, stands for it.
    ...groups.filter((group) => group.every(({ length }) => length > 1)).map(([first]) => first?.join(' ') ?? ''),
  ]);
  const vocabulary = vocabularyOf({
    ...vocabularyFile([...known], groups),
    elsewhere: topics(elsewhere, language, known),
  });
  const common = commonPlaces(texts.map(({ text }) => placesOf(text, vocabulary)));
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
        words: fresh(words.flatMap((stems) => wholePlace(stems, vocabulary))),
        title: fresh([...placesOf(title, vocabulary), ...words.flatMap((stems) => placesOf(stems, vocabulary))]),
        text: fresh(placesOf(text, vocabulary).filter((place) => !common.has(place))),
      };
    }),
  };
}

/**
 * What is asked in vain → its stems. A small word that makes the difference is marked: “parcel +not delivered”. A phrase of which
 * nothing is left but one word that the policy has (“when will my parcel come” → parcel) says too little, and would hide that
 * word.
 */
function topics(phrases: readonly string[], { stem, stems }: Analyser, known: ReadonlySet<string>): string[][] {
  return phrases
    .map((phrase) => {
      const marked = phrase.match(/(?<=\+)\S+/g) ?? [];
      const found = stems(phrase.replace(/\+\S+/g, ' '));
      return { phrase, found: [...found, ...marked.flatMap(wordsOf).map((word) => `+${stem(word)}`)] };
    })
    .filter(
      ({ phrase, found: [first = '', ...others] }) => others.length > 0 || !phrase.includes(' ') || !known.has(first),
    )
    .map(({ found }) => found)
    .filter(({ length }) => length > 0);
}

/** A word that is in more than this share of the texts does not tell them apart: it counts only in titles and in people’s words. */
const commonShare = 0.1;

function commonPlaces(texts: readonly (readonly number[])[]): Set<number> {
  const counts = new Map<number, number>();
  for (const place of texts.flatMap((places) => [...new Set(places)])) counts.set(place, (counts.get(place) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > texts.length * commonShare).map(([place]) => place));
}

interface Analyser {
  readonly stem: Stemmer;
  /** A text → the stems of its words that ask something. */
  readonly stems: (text: string) => string[];
}

const isPhoneNumber = (word: string): boolean => /^0\d{8,10}$/.test(word);

function analyser(rules: LanguageRules): Analyser {
  const stem = stemmer(rules);
  const small = new Set(rules.smallWords.split(' '));
  return {
    stem,
    // A phone number counts whole, and by its groups of digits too: readers type its beginning or its end.
    stems: (text) =>
      [...wordsOf(text), ...wordsOf(joinPhoneNumbers(text)).filter(isPhoneNumber)]
        .filter((word) => word.length > 1 && !small.has(word))
        .map(stem),
  };
}

/** Stems of a text → the places Pagefind is asked for, phrases by the place that stands for them as well. */
function placesOf(stems: readonly string[], { placeOf, phraseAt }: Vocabulary): number[] {
  const places = stems.map(placeOf);
  return places.flatMap((place, index) => {
    const phrase = phraseAt(places.slice(index));
    return [...(place === undefined ? [] : [place]), ...(phrase ? [phrase.place] : [])];
  });
}

/** A word that stands by itself, or a phrase that is known as one → its place. */
function wholePlace(stems: readonly string[], { placeOf, phraseAt }: Vocabulary): number[] {
  const places = stems.map(placeOf);
  const phrase = phraseAt(places);
  const place = stems.length === 1 ? places[0] : phrase?.length === stems.length ? phrase.place : undefined;
  return place === undefined ? [] : [place];
}

function vocabularyFile(
  known: readonly string[],
  groups: readonly (readonly (readonly string[])[])[],
): Omit<VocabularyFile, 'elsewhere'> {
  const stems = [...known].sort();
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const placeOf = (stem = ''): number => places.get(stem) ?? 0;
  const heads = joined(
    groups.map((group) => group.filter(({ length }) => length === 1).map(([stem]) => placeOf(stem))),
  );
  const headOf = (place: number): number => heads.find((group) => group.includes(place))?.[0] ?? place;
  const phrases = groups.flatMap((group) => {
    const several = group.filter(({ length }) => length > 1);
    const single = group.find(({ length }) => length === 1);
    const head = single ? headOf(placeOf(single[0])) : placeOf(several[0]?.join(' '));
    return several.map((words) => [head, ...words.map((word) => headOf(placeOf(word)))]);
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
