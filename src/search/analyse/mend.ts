/** The slips from a text to each beginning of another, or undefined where all are beyond the limit. */
function slipsToBeginnings(a: string, b: string, limit: number): readonly number[] | undefined {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return undefined;
    [older, old] = [old, row];
  }
  return old;
}

/**
 * Whether two words are at most `limit` slips of the keyboard apart: a letter too many, too few, wrong, or two swapped.
 * The distance, or undefined beyond the limit.
 */
function slipsBetween(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const slips = slipsToBeginnings(a, b, limit)?.[b.length] ?? Infinity;
  return slips <= limit ? slips : undefined;
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every word that is one slip of the keyboard away, but with the same last letter: what follows it may be an ending. */
function* wordsOneSlipAway(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    for (const letter of letters) yield `${before}${letter}${here}${after}`;
    if (after === '') continue;
    yield `${before}${after}`;
    yield `${before}${after.charAt(0)}${here}${after.slice(1)}`;
    for (const letter of letters) yield `${before}${letter}${after}`;
  }
}

/**
 * A word that is not known → the places of the words one slip away that are: `Werbng` → that of `Werbung`. Each word goes
 * through the stemmer, so that a slip in an ending, or where it begins, is forgiven too.
 */
export function placesOneSlipAway(word: string, placeOf: (word: string) => number | undefined): number[] {
  if (word.length < 6) return [];
  const places = new Set<number>();
  for (const other of wordsOneSlipAway(word)) {
    const place = placeOf(other);
    if (place !== undefined) places.add(place);
  }
  return [...places];
}

/** How many slips are forgiven in a word of so many letters: none below five, one from five, two from nine. */
const forgiven = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** A word that was typed, and the same as it is spelt in the vocabulary. */
export interface TypedWord {
  readonly typed: string;
  readonly spelt: string;
  readonly stem: string;
}

/**
 * A word that is not known, and the stems that are → the places of the nearest within what is forgiven. The word has an
 * ending and the stems have none, so it is compared with each stem’s forms.
 */
export function nearestStems(
  { typed, spelt, stem }: TypedWord,
  stems: readonly string[],
  endings: readonly string[],
): number[] {
  let limit = forgiven(typed.length);
  let found = new Set<number>();
  if (limit === 0) return [];
  for (const word of new Set([typed, spelt])) {
    stems.forEach((candidate, place) => {
      if (candidate.length < 4 || !mayBeginLike(word, candidate)) return;
      // A wrong first letter is rare, so that no other mistake is allowed beside it.
      const most = candidate[0] === word[0] ? limit : Math.min(limit, 1);
      if (!slipsToBeginnings(candidate, word, most)) return;
      // A longer word that begins with a known one is another word (Kamerad is no Kamera), unless the rest is an ending.
      const isLonger = stem.startsWith(candidate);
      for (const ending of isLonger ? endings : ['', ...endings]) {
        if (isLonger && !isEndingWithSlip(word.slice(candidate.length), ending)) continue;
        const slips = slipsBetween(word, candidate + ending, most);
        if (slips === undefined || slips > limit) continue;
        if (slips < limit) found = new Set();
        limit = slips;
        found.add(place);
      }
    });
  }
  return [...found];
}

/** Whether a word begins as another, has lost its first letter, or is long enough that a wrong first one does not matter. */
const mayBeginLike = (word: string, candidate: string): boolean =>
  candidate[0] === word[0] || candidate[1] === word[0] || word.length >= 6;

/** Whether what follows a known stem is an ending of several letters with one letter wrong, too many or too few. */
const isEndingWithSlip = (rest: string, ending: string): boolean =>
  ending.length >= 3 &&
  rest[0] === ending[0] &&
  (rest.length === ending.length
    ? Array.from(rest).filter((letter, at) => letter !== ending[at]).length <= 1
    : rest[1] === ending[1]);
