import type { ActivityField, ActivityFile } from '../schemas/activity.ts';
import type { Policy } from './policy.ts';
import { statementOf } from './sayings.ts';

/** What can be told of a field in one word, in this order; several may hold at once. */
export const fieldStates = ['stated', 'made-by-controller', 'general', 'referred', 'silent', 'open'] as const;

/** One of those words. */
export type FieldStateWord = (typeof fieldStates)[number];

/** A field of an activity → all that holds of it: it can be stated for some data, silent for the rest, and open to two readings. */
export function statesOf(policy: Policy, activity: ActivityFile, field: ActivityField): FieldStateWord[] {
  const { state, sayings, isGeneral, isReferred, doubts } = statementOf(policy, activity, field);
  const holds: Record<FieldStateWord, boolean> = {
    // All that is said may be for which data it is not stated.
    stated: state === 'stated' && sayings.some(({ of }) => of.length > 0),
    'made-by-controller': state === 'made-by-controller',
    general: isGeneral,
    referred: isReferred,
    silent: state === 'silent' || sayings.some(({ silent }) => silent.length > 0),
    open: doubts.length > 0,
  };
  return fieldStates.filter((word) => holds[word]);
}
