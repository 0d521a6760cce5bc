import { compoundsOf, longestPart, partsOf } from './compounds.ts';
import { wordsOf } from './fold.ts';
import { joinPhoneNumbers } from './phone-numbers.ts';
import { nearestStems, placesOneSlipAway } from './mend.ts';
import type { Stemmer } from './stem.ts';
import { longestQuery } from './typed-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of the index that a typed word may mean, and how surely: 1 is the word itself. */
export interface Meaning {
  readonly place: number;
  readonly sureness: number;
}

/** One word that was typed, folded, and what it may mean; nothing where it is not known. */
export interface Term {
  readonly word: string;
  readonly meanings: readonly Meaning[];
  /** Whether it says only how something is asked: it helps where it is found, and is not missed. */
  readonly isLight: boolean;
  /** Whether it was taken for another word, as a typo. */
  readonly isMended: boolean;
  /** Whether it asks for something of which the policy does not speak. */
  readonly isElsewhere: boolean;
}

/** What is known of a language when a query is read. */
export interface Language {
  readonly vocabulary: Vocabulary;
  readonly stem: Stemmer;
  /** A folded word → as words are written in the vocabulary. */
  readonly spell: (word: string) => string;
  readonly isSmall: (word: string) => boolean;
  readonly isLight: (word: string) => boolean;
  /** Beginnings of verbs that also stand apart. */
  readonly isParticle: (word: string) => boolean;
  /** Endings that make no difference. */
  readonly endings: readonly string[];
  /** What may stand between the parts of a compound. */
  readonly links: readonly string[];
}

const mostWords = 12;
/** How many words of the index a beginning may stand for. */
const mostEndings = 12;

const sureness = { prefix: 0.8, part: 0.6, compound: 0.5, phrasePart: 0.5, mended: 0.6, onePart: 0.3 } as const;

/** What was typed → its words that ask something, each with what it may mean. Never throws, whatever is typed. */
export function readQuery(typed: string, language: Language, isTyping: boolean): Term[] {
  const words = withParticle(wordsOf(joinPhoneNumbers(typed.slice(0, longestQuery))), language);
  const last = isTyping && /[\p{L}\p{N}]$/u.test(typed) ? words.at(-1) : undefined;
  const asking = [...new Set(words)]
    .filter((word) => word.length > 1 && (word === last || !language.isSmall(word)))
    .slice(0, mostWords);
  const elsewhere = wordsElsewhere(asking, words, language);
  const terms = asking
    .flatMap((word, at) => {
      const isElsewhere = elsewhere.found.has(word);
      if (isElsewhere && elsewhere.isSure)
        return [{ word, meanings: [], isLight: false, isMended: false, isElsewhere }];
      const read = readWord(word, language, word === last).map((term) => ({ ...term, isElsewhere }));
      // “Daughter of 10 years” asks about a daughter: how many, and of what, only helps where it is found.
      return isNumber(word) || isNumber(asking[at - 1]) ? read.map((term) => ({ ...term, isLight: true })) : read;
    })
    .filter(({ word, meanings }) => meanings.length > 0 || !language.isSmall(word));
  if (terms.length > 0) return withPhrases(terms, language);
  // “What you have on me”: only small words, and yet people ask so.
  const whole = words.join(' ');
  const place = language.vocabulary.placeOf(language.stem(whole));
  return place === undefined
    ? []
    : [{ word: whole, meanings: [{ place, sureness: 1 }], isLight: false, isMended: false, isElsewhere: false }];
}

/**
 * A verb whose beginning stands apart, at the end, becomes one word where that is known: `neemt … op` → `opneemt`. It is the
 * first such word: in a main clause the verb stands before what it is about.
 */
function withParticle(words: readonly string[], language: Language): readonly string[] {
  const { isParticle, isSmall, vocabulary, stem } = language;
  const end = words.findLastIndex((word) => isParticle(word) || !isSmall(word));
  const particle = words[end] ?? '';
  if (!isParticle(particle)) return words;
  const verb = words.findIndex(
    (word, at) => at < end && !isSmall(word) && vocabulary.placeOf(stem(particle + word)) !== undefined,
  );
  return words.map((word, at) => (at === verb ? particle + word : word));
}

const isNumber = (word = ''): boolean => /^\d+$/.test(word);

/** Words that together mean one thing become one term, which may still mean each of the words a little. */
function withPhrases(terms: readonly Term[], { vocabulary, stem }: Language): Term[] {
  /** Two words that are one when they are written together: “pre paid”, “bewaar termijn”. */
  const joined = (index: number): { place: number; length: number } | undefined => {
    const [first, second] = terms.slice(index);
    if (!first || !second) return undefined;
    const both = stem(first.word + second.word);
    // “Employés tri”: what the stemmer makes of both may be no more than the first.
    const place = both.length > first.word.length ? vocabulary.placeOf(both) : undefined;
    return place === undefined ? undefined : { place, length: 2 };
  };

  const places = terms.map(({ meanings: [first] }) => (first?.sureness === 1 ? first.place : undefined));
  const result: Term[] = [];
  for (let index = 0; index < terms.length;) {
    const phrase = vocabulary.phraseAt(places.slice(index)) ?? joined(index);
    const taken = terms.slice(index, index + (phrase?.length ?? 1));
    index += taken.length;
    const [first] = taken;
    if (!phrase || !first) result.push(...taken);
    else {
      const others = taken.flatMap(({ meanings }) =>
        meanings
          .filter(({ place }) => place !== phrase.place)
          .map(({ place, sureness: own }) => ({ place, sureness: own * sureness.phrasePart })),
      );
      result.push({
        ...first,
        word: taken.map(({ word }) => word).join(' '),
        meanings: [{ place: phrase.place, sureness: 1 }, ...others],
        isLight: taken.every(({ isLight }) => isLight),
      });
    }
  }
  return result;
}

function readWord(word: string, language: Language, isUnfinished: boolean): Term[] {
  const { vocabulary, stem, spell, links, isLight } = language;
  const term = (text: string, meanings: readonly Meaning[], isMended = false): Term => ({
    word: text,
    meanings,
    isLight: isLight(text),
    isMended,
    isElsewhere: false,
  });
  const placeOf = (text: string): number | undefined => vocabulary.placeOf(stem(text));
  const isKnown = (text: string): boolean => placeOf(text) !== undefined;
  const known = placeOf(word);
  const own = known === undefined ? [] : [{ place: known, sureness: 1 }];
  const begun = isUnfinished || own.length === 0 ? wordsBegunBy(spell(word), vocabulary, known, isUnfinished) : [];
  const hasCompounds = links.length > 1;
  const compounds = hasCompounds
    ? compoundsOf(stem(word), vocabulary, known).map((place) => ({ place, sureness: sureness.compound }))
    : [];
  const parts = hasCompounds ? partsOf(word, isKnown, links) : [];
  const partMeaning = (part: string, sure: number): Meaning => ({ place: placeOf(part) ?? 0, sureness: sure });
  if (own.length + begun.length + compounds.length > 0) {
    return [term(word, [...own, ...begun, ...parts.map((part) => partMeaning(part, sureness.part)), ...compounds])];
  }
  // A compound that is not known asks for each of its parts.
  if (parts.length > 0) return parts.map((part) => term(part, [partMeaning(part, 1)]));

  const near = mended(word, language, placeOf);
  if (near.length === 0) {
    const part = hasCompounds ? longestPart(word, isKnown) : undefined;
    if (part !== undefined) return [term(word, [partMeaning(part, sureness.onePart)])];
    // Where the language writes its words apart, two that stand together come last: a slip is likelier.
    const together = hasCompounds ? [] : partsOf(word, isKnown, links);
    if (together.length > 0) return together.map((one) => term(one, [partMeaning(one, 1)]));
  }
  return [
    term(
      word,
      near.map((place) => ({ place, sureness: sureness.mended })),
      near.length > 0,
    ),
  ];
}

/** A word that is near more words than these is not corrected: it is most likely a word of its own, as `recette` (recipe) is. */
const mostGuesses = 2;

/** A word that is not known → the places of the words it may be a typing error for; none where there are too many. */
function mended(word: string, language: Language, placeOf: (word: string) => number | undefined): number[] {
  const { vocabulary, spell, stem, endings } = language;
  const near = nearestStems({ typed: word, spelt: spell(word), stem: stem(word) }, vocabulary.stems, endings);
  const places = [...new Set([...near.map(vocabulary.headOf), ...placesOneSlipAway(word, placeOf)])];
  return places.length > mostGuesses ? [] : places;
}

/**
 * The words of a query that ask for something of which the policy does not speak, such as the price of a stamp. Where
 * a topic is known by a light word (“where is my parcel”), the query has to be about nothing else. `typed`: all of its words,
 * since a topic may name small ones, with a plus (“parcel +not delivered”). Not sure where the policy knows the words of the topic,
 * and something else that is asked: “is my parcel filmed at the sorting centre”.
 */
function wordsElsewhere(
  words: readonly string[],
  typed: readonly string[],
  { vocabulary, stem, isLight }: Language,
): { found: ReadonlySet<string>; isSure: boolean } {
  // Words that mean the same are one here too: “how big may a packet be” is “how big may a parcel be”.
  const meaning = (one: string): number | string => vocabulary.placeOf(one) ?? one;
  const meaningOf = (word: string): number | string => meaning(stem(word));
  const asked = new Set([...words.map(meaningOf), ...typed.map((word) => `+${stem(word)}`)]);
  const topics = vocabulary.elsewhere
    .map((topic) => topic.map(meaning))
    .filter((topic) => topic.every((word) => asked.has(word)));
  const within = new Set(topics.flat());
  const isAll = words.every((word) => isLight(word) || within.has(meaningOf(word)));
  const light = new Set(words.filter(isLight).map(meaningOf));
  const sure = new Set(topics.filter((topic) => isAll || !topic.some((word) => light.has(word))).flat());
  const isMore = (word: string): boolean => {
    const place = vocabulary.placeOf(stem(word));
    return place !== undefined && !isLight(word) && !sure.has(place);
  };
  const isSure = [...sure].some((word) => typeof word === 'string') || !words.some(isMore);
  return { found: new Set(words.filter((word) => sure.has(meaningOf(word)))), isSure };
}

/** The words of the index that begin with what was typed. */
function wordsBegunBy(
  word: string,
  vocabulary: Vocabulary,
  known: number | undefined,
  isUnfinished: boolean,
): Meaning[] {
  if (word.length < (isUnfinished ? 2 : 4)) return [];
  const found: Meaning[] = [];
  vocabulary.stems.forEach((candidate, index) => {
    const place = vocabulary.headOf(index);
    if (place !== known && candidate.startsWith(word) && found.length < mostEndings) {
      found.push({ place, sureness: sureness.prefix * Math.min(1, (word.length + 2) / candidate.length) });
    }
  });
  return found;
}
