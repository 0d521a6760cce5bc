import type { Vocabulary } from './vocabulary.ts';

/** How many compounds a word may stand for. */
const mostCompounds = 12;

/** The compounds of the index that begin or end with a stem: `termijn` → `bewaartermijn`. */
export function compoundsOf(stem: string, { stems, headOf }: Vocabulary, known: number | undefined): number[] {
  if (stem.length < 4) return [];
  return stems
    .flatMap((candidate, index) =>
      candidate.length >= stem.length + 3 && (candidate.endsWith(stem) || candidate.startsWith(stem))
        ? [headOf(index)]
        : [],
    )
    .filter((place) => place !== known)
    .slice(0, mostCompounds);
}

/**
 * A compound → its parts, where all are known: `cookiebeleid` → `cookie`, `beleid`. Nothing where it is none.
 * Parts have at least four letters, since shorter ones are in every other word.
 */
export function partsOf(word: string, isKnown: (part: string) => boolean, links: readonly string[]): string[] {
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

/**
 * A compound of which only one part is known → that part: `douanecontrole` → `douane`. The longer one, where there are two,
 * of at least five letters, beside at least four that are not known.
 */
export function longestPart(word: string, isKnown: (part: string) => boolean): string | undefined {
  for (let length = word.length - 4; length >= 5; length -= 1) {
    const first = word.slice(0, length);
    if (isKnown(first)) return first;
    const last = word.slice(-length);
    if (isKnown(last)) return last;
  }
  return undefined;
}
