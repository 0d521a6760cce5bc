import { wordsOf } from './fold.ts';
import { nearestStems } from './mend.ts';
import type { Stemmer } from './stem.ts';
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
}

/** What is known of a language when a query is read. */
export interface Language {
  readonly vocabulary: Vocabulary;
  readonly stem: Stemmer;
  readonly isSmall: (word: string) => boolean;
  readonly isLight: (word: string) => boolean;
  /** What may stand between the parts of a compound. */
  readonly links: readonly string[];
}

/** Longer queries are cut: nobody types them, and a page must not hang on one that was pasted. */
const longestQuery = 200;
const mostWords = 12;
/** How many words of the index a beginning may stand for. */
const mostEndings = 12;

const sureness = { prefix: 0.8, part: 0.7, mended: 0.6 } as const;

/** What was typed → its words that ask something, each with what it may mean. Never throws, whatever is typed. */
export function readQuery(typed: string, language: Language, isTyping: boolean): Term[] {
  const words = wordsOf(typed.slice(0, longestQuery));
  const last = words.at(-1);
  const isUnfinished = isTyping && /[\p{L}\p{N}]$/u.test(typed);
  return [...new Set(words)]
    .filter((word) => (word === last && isUnfinished ? word.length > 1 : !language.isSmall(word) && word.length > 1))
    .slice(0, mostWords)
    .map((word) => readWord(word, language, word === last && isUnfinished))
    .filter(({ word, meanings }) => meanings.length > 0 || !language.isSmall(word));
}

function readWord(word: string, language: Language, isUnfinished: boolean): Term {
  const { vocabulary, stem, links, isLight } = language;
  const term = (meanings: readonly Meaning[], isMended = false): Term => ({
    word,
    meanings,
    isLight: isLight(word),
    isMended,
  });
  const known = vocabulary.placeOf(stem(word));
  const own = known === undefined ? [] : [{ place: known, sureness: 1 }];
  const begun = isUnfinished || own.length === 0 ? endingsOf(word, vocabulary, known, isUnfinished) : [];
  if (own.length + begun.length > 0) return term([...own, ...begun]);

  const parts = partsOf(word, (part) => vocabulary.placeOf(stem(part)) !== undefined, links);
  if (parts.length > 0) {
    return term(parts.map((part) => ({ place: vocabulary.placeOf(stem(part)) ?? 0, sureness: sureness.part })));
  }
  const near = nearestStems(stem(word), vocabulary.stems);
  return term(
    near.map((place) => ({ place: vocabulary.headOf(place), sureness: sureness.mended })),
    near.length > 0,
  );
}

/** The words of the index that begin with what was typed. */
function endingsOf(word: string, vocabulary: Vocabulary, known: number | undefined, isUnfinished: boolean): Meaning[] {
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

/**
 * A compound → its parts, where all are known: `cookiebeleid` → `cookie`, `beleid`. Nothing where it is none.
 * Parts have at least four letters, since shorter ones are in every other word.
 */
export function partsOf(word: string, isKnown: (part: string) => boolean, links: readonly string[]): string[] {
  if (links.length === 0) return [];
  for (let cut = word.length - 4; cut >= 4; cut -= 1) {
    const rest = word.slice(cut);
    const heads = links.flatMap((link) => (word.slice(0, cut).endsWith(link) ? word.slice(0, cut - link.length) : []));
    const head = heads.find((part) => part.length >= 4 && isKnown(part));
    if (head === undefined) continue;
    if (isKnown(rest)) return [head, rest];
    const more = partsOf(rest, isKnown, links);
    if (more.length > 0) return [head, ...more];
  }
  return [];
}
