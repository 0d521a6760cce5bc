import type { ActivityField, ActivityFile } from '../schemas/activity.ts';
import type { FactFile } from '../schemas/fact-kinds.ts';
import { oncePer } from './once-per.ts';
import type { Policy } from './policy.ts';

/** What a clause of a specific policy does to clauses of a more general one. */
export const familyEffects = ['replaces', 'addsTo'] as const;

/** One such rule: in the field of its policy, its clause prevails over the targets, or holds beside them. */
export interface FamilyRule {
  /** The id of the specific policy. */
  readonly policy: string;
  readonly clause: string;
  readonly effect: (typeof familyEffects)[number];
  /** Ids of clauses. */
  readonly targets: readonly string[];
}

/** Specific policies by id → their rules. */
export const rulesOfPolicies = (policies: ReadonlyMap<string, FactFile<'policies'>>): FamilyRule[] =>
  [...policies].flatMap(([policy, { rules }]) =>
    rules.flatMap(({ clause, ...effects }) =>
      familyEffects.flatMap((effect) => {
        const targets = effects[effect];
        return targets ? [{ policy, clause, effect, targets }] : [];
      }),
    ),
  );

/** The rules of a family, in the order of its policies’ ids; none where there is one policy only. */
export const familyRules = oncePer(({ policies }: Policy['facts']): readonly FamilyRule[] => rulesOfPolicies(policies));

/** Clauses that hold together, and rules → the clauses that they replace, also through one another. */
export function replacedBy(clauses: readonly string[], rules: readonly FamilyRule[]): ReadonlySet<string> {
  const replaced = new Set<string>();
  const holding = [...clauses];
  for (const clause of holding) {
    for (const rule of rules) {
      if (rule.effect !== 'replaces' || rule.clause !== clause) continue;
      for (const target of rule.targets.filter((one) => !replaced.has(one))) {
        replaced.add(target);
        holding.push(target);
      }
    }
  }
  return replaced;
}

/** What the general rule says of a field, or of access inside the controller; of an activity, what its specific clauses do not replace. */
export function generalSays(
  facts: Policy['facts'],
  rule: ActivityField | 'access',
  activity?: Pick<ActivityFile, 'clauses'>,
): FactFile<'general-rules'>['says'] {
  const says = facts['general-rules'].get(rule)?.says ?? [];
  const replaced = replacedBy(activity?.clauses ?? [], familyRules(facts));
  return says.filter(({ clause }) => !replaced.has(clause));
}
