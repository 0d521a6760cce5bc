import type { Term } from './search-query.ts';

/** A record that one word of the index is in, as Pagefind weighs it. */
export interface Hit {
  readonly record: number;
  readonly score: number;
}

/** A record that answers a query, and how well. */
export interface Ranked {
  readonly record: number;
  readonly score: number;
}

/** The share of what was asked, by weight, that a record must have to be an answer. */
const enough = 0.51;

/** The same where the words may be of a topic that the policy does not speak of: nearly all that was asked. */
const enoughOfTopic = 0.75;

/**
 * A record that has only a part of the query must have it where it counts, in its title or in people’s words for it: this is
 * less than what a word there scores, and more than what one in the text does.
 */
const weakest = 1.2;
/** Records whose score is below this share of the best score are left out. */
const worthShowing = 0.3;
/** A word that was understood only in part counts only in part as found; this much is added to how surely it was understood. */
const trust = 0.3;

/**
 * How much less a word that is not known weighs beside several that are: people who ask in whole sentences use words that say
 * nothing of what they look for.
 */
const besideKnown = 0.6;

/**
 * The terms of a query and the hits of each word of the index → the records that answer it, best first.
 *
 * A term weighs the more the fewer records have it; one that is not known weighs most, since nothing here is about it.
 * `least` is the share of what was asked that a record must have.
 * A record is judged by what it has of each term, and by how much of the whole query that is.
 */
export function rank(
  terms: readonly Term[],
  hitsOf: (place: number) => readonly Hit[],
  size: number,
  least = enough,
): Ranked[] {
  const known = terms.filter(({ meanings, isLight }) => meanings.length > 0 && !isLight);
  const rarest = Math.log(1 + size);
  const hidden = known.length > 1 ? besideKnown : 1;
  let asked = 0;
  const found = new Map<number, { score: number; covered: number }>();
  const isAllLight = terms.every(({ isLight }) => isLight);
  for (const { meanings, isLight, isElsewhere } of terms) {
    const best = new Map<number, { score: number; sureness: number }>();
    let records = 0;
    let surest = 0;
    for (const { place, sureness } of meanings) {
      const hits = hitsOf(place);
      if (sureness > surest || (sureness === surest && hits.length > records)) {
        surest = sureness;
        records = hits.length;
      }
      for (const { record, score } of hits) {
        const before = best.get(record);
        best.set(record, {
          score: Math.max(before?.score ?? 0, score * sureness),
          sureness: Math.max(before?.sureness ?? 0, sureness),
        });
      }
    }
    const isMissed = isAllLight || !isLight;
    const weight = !isMissed ? 0 : records === 0 ? rarest * (isElsewhere ? 1 : hidden) : Math.log(1 + size / records);
    asked += weight;
    for (const [record, { score, sureness }] of best) {
      const { score: before, covered } = found.get(record) ?? { score: 0, covered: 0 };
      found.set(record, { score: before + score, covered: covered + weight * Math.min(1, sureness + trust) });
    }
  }
  const needed = least === enough && terms.some(({ isElsewhere }) => isElsewhere) ? enoughOfTopic : least;
  const answers = [...found]
    .map(([record, { score, covered }]) => ({ record, score: score * (covered / asked) ** 2, share: covered / asked }))
    .filter(({ share }) => share >= needed)
    .filter(({ score, share }) => share > 0.99 || score >= weakest);
  const best = answers.reduce((highest, { score }) => Math.max(highest, score), 0);
  return answers
    .filter(({ score }) => score >= worthShowing * best)
    .sort((a, b) => b.score - a.score || a.record - b.record)
    .map(({ record, score }) => ({ record, score }));
}
