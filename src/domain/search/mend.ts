/**
 * Whether two words are at most `limit` slips of the keyboard apart: a letter too many, too few, wrong, or two swapped.
 * The distance, or undefined beyond the limit.
 */
export function slipsBetween(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
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
  const slips = old[b.length] ?? 0;
  return slips <= limit ? slips : undefined;
}

/** How many slips are forgiven in a stem of so many letters: none below five, one from five, two from nine. */
const forgiven = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/**
 * A word that is not known, its stem, and the stems that are known → the places of the nearest within what is forgiven.
 * A slip may be in the ending, which then stays on the stem: so a known stem is also tried with each ending.
 */
export function nearestStems(
  word: string,
  stem: string,
  stems: readonly string[],
  endings: readonly string[],
): number[] {
  let limit = forgiven(stem.length);
  let found: number[] = [];
  if (word.length < 5) return found;
  stems.forEach((candidate, place) => {
    // A slip in the first letter is rare, and mending it would turn most words into another.
    if (candidate.length < 4 || (candidate[0] !== stem[0] && candidate[1] !== stem[0])) return;
    // A longer word with a known one at its beginning is another word: Kamerad is no Kamera.
    const own = stem.startsWith(candidate) ? undefined : slipsBetween(stem, candidate, limit);
    const slips = own ?? (isSlipInEnding(word, candidate, endings) ? 1 : undefined);
    if (slips === undefined) return;
    if (slips < limit || found.length === 0) {
      limit = slips;
      found = [];
    }
    found.push(place);
  });
  return found;
}

const isSlipInEnding = (word: string, candidate: string, endings: readonly string[]): boolean =>
  word.length > 5 &&
  word.startsWith(candidate.slice(0, 2)) &&
  endings.some((ending) => ending.length > 1 && slipsBetween(word, candidate + ending, 1) === 1);
