import type { ActivityField, ActivityFile } from '../schemas/activity.ts';
import type { joins } from '../schemas/shared.ts';
import type { Policy } from './policy.ts';
import { generalSays } from './policy-family.ts';

/** The reserve and the condition of what is said, as ids of content/facts/hedges and content/facts/conditions. */
export interface Reserve {
  readonly hedge?: string | undefined;
  readonly when?: string | undefined;
}

/** One thing that a saying names: the fact, with its own reserve and condition. */
export interface SaidFact extends Reserve {
  readonly id: string;
}

/** One thing the policy says of an activity in one field: the clause that says it, its reserve, and its facts. */
export interface Saying extends Reserve {
  readonly clause: string;
  /** Of which data only, as ids; none where of all. */
  readonly about: readonly string[];
  /** How the items are joined; of one item, how it is joined to those before it. */
  readonly join?: (typeof joins)[number] | undefined;
  readonly of: readonly SaidFact[];
  /** In place of items: the data for which the policy does not state it. */
  readonly silent: readonly string[];
}

/** What a field of an activity is: see docs/decisions/030-four-states-of-a-field.md. */
export type FieldState = 'stated' | 'made-by-controller' | 'general' | 'referred' | 'silent';

/** All that can be told of one field of one activity. */
export interface Statement {
  readonly state: FieldState;
  readonly sayings: readonly Saying[];
  /** Whether the general rule of this field holds: alone, or beside the sayings. */
  readonly isGeneral: boolean;
  /** Whether the policy says nothing itself, and refers to another text: the `referral` of the activity. */
  readonly isReferred: boolean;
  /** What can be read in more than one way: ids of ambiguities. */
  readonly doubts: readonly string[];
}

/** The fields of an activity that hold sayings, in the order in which they are told. */
export const sayingFields = [
  'data',
  'source',
  'purposes',
  'exclusions',
  'basis',
  'recipients',
  'retention',
  'choices',
] as const satisfies readonly ActivityField[];

/** The name of a field → whether it holds sayings. */
export const isSayingField = (name: string): name is ActivityField => sayingFields.some((field) => field === name);

/** The source that needs no statement: the controller makes the data itself. */
const madeByController = 'made-by-controller';

/** An activity and a field → what the policy says in sayings; none where a word tells why not. */
export function sayingsOf(activity: ActivityFile, field: ActivityField): Saying[] {
  const stated = activity[field];
  if (typeof stated === 'string') return [];
  return stated.flatMap((saying): Saying[] => {
    if (saying === 'general') return [];
    const { about = [], of = [], silent = [], ...rest } = saying;
    return [
      { ...defined(rest), about, silent, of: of.map((one) => (typeof one === 'string' ? { id: one } : defined(one))) },
    ];
  });
}

/** The policy, an activity and a field → its state, and all that can be told of it. */
export function statementOf({ facts }: Pick<Policy, 'facts'>, activity: ActivityFile, field: ActivityField): Statement {
  const word = activity[field];
  const sayings = sayingsOf(activity, field);
  const items = sayings.flatMap(({ of }) => of);
  const rule = facts['general-rules'].get(field);
  const state =
    typeof word === 'string'
      ? word
      : items.length > 0 && items.every(({ id }) => id === madeByController)
        ? madeByController
        : 'stated';
  return {
    state,
    sayings,
    isGeneral:
      (word === 'general' || word.includes('general') || rule?.isBeside === true) &&
      generalSays(facts, field, activity).length > 0,
    isReferred: activity.referral !== undefined && sayings.length === 0,
    doubts: activity.open?.[field] ?? [],
  };
}

/** The same without the keys that hold nothing. */
const defined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
