import type { Statement } from './sayings.ts';

/** What can be told of a field in one word, in this order; several may hold at once. */
export const fieldStates = ['stated', 'made-by-bpost', 'general', 'referred', 'silent', 'open'] as const;

/** One of those words. */
export type FieldStateWord = (typeof fieldStates)[number];

/** A statement → all that holds of it: a field can be stated for some data, silent for the rest, and open to two readings. */
export function statesOf({ state, sayings, isGeneral, doubts }: Statement): FieldStateWord[] {
  const also: Partial<Record<FieldStateWord, boolean>> = {
    general: isGeneral,
    silent: sayings.some(({ silent }) => silent.length > 0),
    open: doubts.length > 0,
  };
  return fieldStates.filter((word) => word === state || also[word]);
}
