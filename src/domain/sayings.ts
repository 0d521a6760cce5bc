import type { ActivityFile } from '../schemas/activity.ts';
import type { ActivityField } from './policy.ts';

/** One thing that a saying names: the fact, and the condition the policy sets for it. */
export interface SaidFact {
  readonly id: string;
  readonly when?: 'if-needed' | 'if-given';
}

/** One thing the policy says of an activity in one field: the clause that says it, its reserve, and its facts. */
export interface Saying {
  readonly clause: string;
  readonly hedge?: 'usually' | 'possibly' | 'by-post';
  readonly of: readonly SaidFact[];
}

/** An activity and a field → what the policy says, or nothing where it is silent. */
export function sayingsOf(activity: ActivityFile, field: ActivityField): Saying[] {
  const stated = activity[field];
  if (stated === undefined || stated === 'not stated') return [];
  return stated.map(({ clause, hedge, of }) => ({
    clause,
    ...(hedge === undefined ? {} : { hedge }),
    of: of.map((item) => (typeof item === 'string' ? { id: item } : item)),
  }));
}
