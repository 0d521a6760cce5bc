import type { ActivityField, ActivityFile } from '../schemas/activity.ts';
import { oncePer } from './once-per.ts';
import type { Policy } from './policy.ts';
import { type Saying, sayingsOf } from './sayings.ts';

/** One row of a clause card: what is told about one field. */
export interface ClauseFactRow {
  readonly field: ActivityField;
  /** The activity of which the row tells all that there is, also its silence; none where it tells only this clause's own words. */
  readonly activity?: string;
  /** What this clause itself says of any activity; empty where the row tells of one activity in whole. */
  readonly sayings: readonly Saying[];
}

/** The fields of a card, in their order; a field of the second group is left out where the policy is silent. */
const alwaysShown = ['data', 'source', 'purposes', 'recipients', 'retention', 'basis', 'choices'] as const;
const allFields = [...alwaysShown, 'exclusions'] as const satisfies readonly ActivityField[];

const activitiesByClause = oncePer(({ facts }: Policy) => {
  const found = new Map<string, [string, ActivityFile][]>();
  for (const [id, activity] of facts.activities) {
    for (const clause of activity.clauses) found.set(clause, [...(found.get(clause) ?? []), [id, activity]]);
  }
  return found;
});

/** The activities in the order of the clauses that lead them, each with its id. */
export const activitiesInOrder = oncePer((policy: Policy): readonly (readonly [id: string, activity: ActivityFile])[] =>
  policy.sections
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id }) => (activitiesByClause(policy).get(id) ?? []).filter(([, { clauses }]) => clauses[0] === id)),
);

/**
 * A clause → the rows of its card. The first clause of an activity carries all that the policy says about that
 * activity, and what it does not say; its other clauses carry what they state themselves.
 */
export function clauseFacts(policy: Policy, clauseId: string): ClauseFactRow[] {
  const activities = activitiesByClause(policy).get(clauseId) ?? [];
  const [id, leading] = activities.find(([, { clauses }]) => clauses[0] === clauseId) ?? [];
  if (id !== undefined && leading !== undefined) {
    return allFields
      .filter((field) => alwaysShown.some((shown) => shown === field) || leading[field] !== 'silent')
      .map((field) => ({ field, activity: id, sayings: [] }));
  }
  return allFields.flatMap((field): ClauseFactRow[] => {
    const own = activities.flatMap(([, activity]) => sayingsOf(activity, field));
    const sayings = unique(own.filter(({ clause, silent }) => clause === clauseId && silent.length === 0));
    return sayings.length > 0 ? [{ field, sayings }] : [];
  });
}

/** A clause → the rights that it names itself, by id, each once. */
export function rightsOfClause(policy: Policy, clauseId: string): string[] {
  const named = (activitiesByClause(policy).get(clauseId) ?? [])
    .flatMap(([, activity]) => sayingsOf(activity, 'choices'))
    .filter(({ clause }) => clause === clauseId)
    .flatMap(({ of }) => of.map(({ id }) => id));
  return [...new Set(named)].filter((id) => policy.facts.rights.has(id));
}

const unique = (sayings: readonly Saying[]): Saying[] => [
  ...new Map(sayings.map((saying) => [JSON.stringify(saying), saying])).values(),
];
