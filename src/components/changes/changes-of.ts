import { policyOf, editions, redirects } from '../../content-reader/load-policy.ts';
import { changesBetween } from '../../domain/changes/changes.ts';
import { type DecidedChange, decidedChanges } from '../../domain/changes/decided.ts';
import type { Locale } from '../../domain/locales.ts';
import { type ChangeInWords, changeInWords, type Pair } from './in-words.ts';

/** What changed between two editions, and whether it matters. */
export interface EditionChanges extends Pair {
  readonly changes: readonly DecidedChange[];
}

/** The ids of two editions → what changed from the first to the second. Throws a ReferenceError where there is no such edition. */
export function changesOf(from: string, to: string): EditionChanges {
  const [before, after] = [policyOf(from), policyOf(to)];
  const successor = (kind: keyof NonNullable<typeof redirects>, id: string) => redirects?.[kind]?.[id]?.to;
  const editorial = editions.find(({ id }) => id === to)?.changes?.value.editorial;
  return { before, after, changes: decidedChanges(changesBetween(before, after, successor), editorial) };
}

/** What changed, in words of a language: what is material first, in the order of the groups. */
export function changesInWords(changes: EditionChanges, locale: Locale): ChangeInWords[] {
  return changes.changes
    .map((change) => changeInWords(change, changes, locale))
    .sort((a, b) => Number(b.isMaterial) - Number(a.isMaterial));
}
