import type { ActivityFile } from '../schemas/activity.ts';
import { type ActivityField, oncePerPolicy, type Policy } from './policy.ts';
import { type SaidFact, type Saying, sayingsOf } from './sayings.ts';

/** One thing that a clause card tells beside the text: the fact, its reserve and its condition. */
export interface ClauseFact extends SaidFact {
  readonly hedge?: NonNullable<Saying['hedge']>;
}

/** One row of a clause card: what is told about one field, or that the policy does not state it. */
export interface ClauseFactRow {
  readonly field: ActivityField;
  readonly facts: readonly ClauseFact[] | 'not stated';
}

/** The fields of a card, in their order; a field of the second group is shown only where the policy says something. */
const alwaysShown = ['data', 'source', 'recipients', 'retention', 'basis'] as const satisfies readonly ActivityField[];
const shownIfStated = ['exclusions', 'choices'] as const satisfies readonly ActivityField[];
const allFields = [...alwaysShown, ...shownIfStated];

const activitiesByClause = oncePerPolicy(({ facts }) => {
  const found = new Map<string, ActivityFile[]>();
  for (const activity of facts.activities.values()) {
    for (const clause of activity.clauses) found.set(clause, [...(found.get(clause) ?? []), activity]);
  }
  return found;
});

/**
 * A clause → the rows of its card. The first clause of an activity carries all that the policy says about that
 * activity, and what it does not say; its other clauses carry what they state themselves.
 */
export function clauseFacts(policy: Policy, clauseId: string): ClauseFactRow[] {
  const activities = activitiesByClause(policy).get(clauseId) ?? [];
  const leading = activities.filter(({ clauses }) => clauses[0] === clauseId);
  return allFields.flatMap((field): ClauseFactRow[] => {
    const whole = leading.flatMap((activity) => factsOf(activity, field));
    const own = activities.flatMap((activity) => factsOf(activity, field, clauseId));
    const facts = unique([...whole, ...own]);
    if (facts.length > 0) return [{ field, facts }];
    const isSilent = leading.length > 0 && alwaysShown.some((name) => name === field);
    return isSilent ? [{ field, facts: 'not stated' }] : [];
  });
}

/** What an activity says about a field, in all or from one clause only. */
function factsOf(activity: ActivityFile, field: ActivityField, clauseId?: string): ClauseFact[] {
  return sayingsOf(activity, field)
    .filter(({ clause }) => clauseId === undefined || clause === clauseId)
    .flatMap(({ of, hedge }) => of.map((item) => ({ ...item, ...(hedge === undefined ? {} : { hedge }) })));
}

const unique = (facts: readonly ClauseFact[]): ClauseFact[] => [
  ...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values(),
];
