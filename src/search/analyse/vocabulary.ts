/** What a language’s index knows: its stems in alphabetical order, and which of them mean the same. */
export interface VocabularyFile {
  readonly stems: readonly string[];
  /** Stems that mean the same, as their places; the first one stands for all. */
  readonly groups: readonly (readonly number[])[];
  /** Several words that mean the same as one: the place that stands for them, and the places of the words. */
  readonly phrases: readonly (readonly number[])[];
  /** The stems of what people ask here, and of which the policy does not speak; small words with a plus before them. */
  readonly elsewhere: readonly (readonly string[])[];
}

/** The same, ready to be asked. */
export interface Vocabulary extends VocabularyFile {
  /** A stem → the place that Pagefind is asked for, or undefined where it is not known. */
  readonly placeOf: (stem: string) => number | undefined;
  /** The place of a stem → the place that stands for all that mean the same. */
  readonly headOf: (place: number) => number;
  /** Places of words in a row → the place that stands for a phrase at their beginning, and how many words it takes. */
  readonly phraseAt: (places: readonly (number | undefined)[]) => { place: number; length: number } | undefined;
}

/** What a vocabulary’s file holds → the vocabulary. */
export function vocabularyOf(file: VocabularyFile): Vocabulary {
  const { stems, groups, phrases } = file;
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const heads = new Map(groups.flatMap(([head = 0, ...others]) => others.map((other) => [other, head] as const)));
  const byFirst = Map.groupBy(phrases, ([, first]) => first);
  const headOf = (place: number): number => heads.get(place) ?? place;
  return {
    ...file,
    headOf,
    placeOf: (stem) => {
      const place = places.get(stem);
      return place === undefined ? undefined : headOf(place);
    },
    phraseAt: (given) => {
      const fitting = (byFirst.get(given[0]) ?? []).filter(([, ...words]) =>
        words.every((word, index) => word === given[index]),
      );
      const [longest] = fitting.sort((a, b) => b.length - a.length);
      return longest?.[0] === undefined ? undefined : { place: longest[0], length: longest.length - 1 };
    },
  };
}

/**
 * The place of a stem → the word that stands for it in the Pagefind index: letters only, all of one length, so that none
 * begins another (Pagefind takes a word for the beginning of longer ones). 0 of 600 → `aa`, 27 → `bb`.
 */
export function tokenOf(place: number, size: number): string {
  let token = '';
  for (let rest = place, reach = 1; reach < size || token.length < 2; reach *= 26, rest = Math.floor(rest / 26)) {
    token = String.fromCharCode(97 + (rest % 26)) + token;
  }
  return token;
}
