import type { ActivityFile } from '../../schemas/activity.ts';
import { type Content, type Entry, valuesOf } from '../content.ts';
import { familyEffects, type FamilyRule, replacedBy, rulesOfPolicies } from '../policy-family.ts';
import type { Problem } from '../problem.ts';
import { sayingFields } from '../sayings.ts';

/** A target of a rule, and where it is written. */
interface Target {
  readonly policy: string;
  readonly clause: string;
  readonly target: string;
  readonly effect: FamilyRule['effect'];
  readonly file: string;
  readonly line: number;
}

/**
 * In a family of policies one rule wins, and it is clear which: a specific policy speaks for its own clauses only, of clauses of
 * other policies; none prevails over what prevails over it, and no two over the same specific clause. No activity says what is replaced for it.
 */
export function policyFamily(content: Content): Problem[] {
  const homes = homesOf(content);
  const targets = targetsOf(content);
  const problems = [
    ...sectionsOnce(content),
    ...ownClauses(content, homes),
    ...othersClauses(targets, homes),
    ...noCycles(targets),
    ...oneWins(targets, homes),
  ];
  // What activities say is judged by rules that are right.
  return problems.length > 0 ? problems : nothingReplacedIsSaid(content);
}

/** The policy to which a clause belongs, the first that claims its section; none of the general one. */
type Homes = ReadonlyMap<string, string>;

function homesOf({ facts, outline }: Content): Homes {
  const claims = [...facts.policies].flatMap(([id, { value }]) => value.sections.map((one) => [one, id] as const));
  const policyOf = new Map(claims.reverse());
  return new Map(
    outline.value.sections.flatMap(({ id, clauses }) => {
      const policy = policyOf.get(id);
      return policy === undefined ? [] : clauses.map((clause): [string, string] => [clause, policy]);
    }),
  );
}

const targetsOf = ({ facts }: Content): Target[] =>
  [...facts.policies].flatMap(([policy, { file, value, lineAt }]) =>
    value.rules.flatMap((rule, index) =>
      familyEffects.flatMap((effect) =>
        (rule[effect] ?? []).map((target, place) => ({
          ...{ policy, clause: rule.clause, target, effect, file },
          line: lineAt(['rules', index, effect, place]),
        })),
      ),
    ),
  );

function sectionsOnce({ facts }: Content): Problem[] {
  const seen = new Map<string, string>();
  return [...facts.policies].flatMap(([id, { file, value, lineAt }]) =>
    value.sections.flatMap((section, index): Problem[] => {
      const other = seen.get(section);
      seen.set(section, other ?? id);
      if (other === undefined) return [];
      return [
        {
          ...{ file, line: lineAt(['sections', index]) },
          found: `The section "${section}" is of the policy "${other}" already.`,
          todo: 'A section belongs to one policy: take it out of one of the two.',
        },
      ];
    }),
  );
}

/** A policy speaks for its own clauses, for each once, and says what each does. */
function ownClauses({ facts, outline }: Content, homes: Homes): Problem[] {
  const known = new Set(outline.value.sections.flatMap(({ clauses }) => clauses));
  return [...facts.policies].flatMap(([policy, { file, value, lineAt }]) =>
    value.rules.flatMap((rule, index): Problem[] => {
      const { clause } = rule;
      const at = { file, line: lineAt(['rules', index, 'clause']) };
      const isTwice = value.rules.findIndex((one) => one.clause === clause) < index;
      const doesNothing = familyEffects.every((effect) => rule[effect] === undefined);
      return [
        ...(known.has(clause) && homes.get(clause) !== policy
          ? [
              {
                ...at,
                found: `The clause "${clause}" stands in none of the sections of this policy.`,
                todo: 'Name a clause of its own, or add its section to "sections".',
                known: [...homes].flatMap(([one, home]) => (home === policy ? [one] : [])),
              },
            ]
          : []),
        ...(isTwice
          ? [
              {
                ...at,
                found: `The clause "${clause}" has two rules.`,
                todo: 'Write "replaces" and "addsTo" under one.',
              },
            ]
          : []),
        ...(doesNothing
          ? [
              {
                ...at,
                found: `The rule of "${clause}" names no clause that it replaces or adds to.`,
                todo: 'Add "replaces: […]" or "addsTo: […]", or take the rule out.',
              },
            ]
          : []),
      ];
    }),
  );
}

function othersClauses(targets: readonly Target[], homes: Homes): Problem[] {
  return targets.flatMap(({ policy, clause, target, effect, file, line }): Problem[] => {
    if (homes.get(target) === policy) {
      return [
        {
          ...{ file, line, found: `"${clause}" ${verbs[effect]} "${target}", which is of the same policy.` },
          todo: 'Name a clause of the general policy, or of another one that is more general.',
        },
      ];
    }
    const isBoth = targets.some(
      (one) => one.effect === 'replaces' && effect === 'addsTo' && one.clause === clause && one.target === target,
    );
    if (!isBoth) return [];
    return [
      {
        ...{ file, line, found: `"${clause}" both replaces "${target}" and adds to it.` },
        todo: 'Keep one of the two: what is replaced does not hold beside it.',
      },
    ];
  });
}

const verbs = { replaces: 'replaces', addsTo: 'adds to' } as const;

/** A chain of clauses that leads back to its start → told once, at the rule that closes it. */
function noCycles(targets: readonly Target[]): Problem[] {
  const told = new Set<string>();
  return targets.flatMap(({ clause, target, file, line }): Problem[] => {
    const way = wayBetween(target, clause, targets);
    if (!way || clause === target) return [];
    const circle = [...way].sort().join(' ');
    if (told.has(circle)) return [];
    told.add(circle);
    return [
      {
        ...{ file, line },
        found: `These clauses prevail over one another in a circle: ${[clause, ...way].join(' → ')}.`,
        todo: 'Take out one of them: which one wins has to be clear.',
      },
    ];
  });
}

/** The clauses on the way from one to another along the rules, both with it; undefined where there is none. */
function wayBetween(
  from: string,
  to: string,
  targets: readonly Target[],
  passed: readonly string[] = [],
): string[] | undefined {
  if (from === to) return [from];
  if (passed.includes(from)) return undefined;
  for (const { target } of targets.filter(({ clause }) => clause === from)) {
    const rest = wayBetween(target, to, targets, [...passed, from]);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

/** A general clause can be replaced by several policies, each in its field; of a specific one nobody could say which of two wins. */
function oneWins(targets: readonly Target[], homes: Homes): Problem[] {
  const replacing = targets.filter(({ effect, target }) => effect === 'replaces' && homes.has(target));
  return [...Map.groupBy(replacing, ({ target }) => target).values()].flatMap((rules) => {
    const [first, ...others] = rules;
    return others.map(({ clause, target, file, line }) => ({
      ...{ file, line },
      found: `The specific clause "${target}" is replaced by "${clause}", and by "${first?.clause ?? ''}" (${first?.file ?? ''}:${first?.line ?? 0}).`,
      todo: 'Let one of them replace it, or let one replace the other: which one wins has to be clear.',
    }));
  });
}

/** What a clause of an activity replaces is not what the activity says. */
function nothingReplacedIsSaid({ facts }: Content): Problem[] {
  const rules = rulesOfPolicies(valuesOf(facts.policies));
  return [...facts.activities.values()].flatMap((activity: Entry<ActivityFile>) => {
    const { file, value, lineAt } = activity;
    const replaced = replacedBy(value.clauses, rules);
    return sayingFields.flatMap((field) => {
      const stated = value[field];
      if (typeof stated === 'string') return [];
      return stated.flatMap((saying, index): Problem[] => {
        if (saying === 'general' || !replaced.has(saying.clause)) return [];
        return [
          {
            ...{ file, line: lineAt([field, index, 'clause']) },
            found: `"${field}" rests on the clause "${saying.clause}", which a specific clause of this activity replaces.`,
            todo: 'Say what the specific clause says, or take that clause out of "clauses".',
          },
        ];
      });
    });
  });
}
