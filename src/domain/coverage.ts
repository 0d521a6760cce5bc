import type { ActivityField } from '../schemas/activity.ts';
import { activitiesInOrder } from './clause-facts.ts';
import { type FieldStateWord, statesOf } from './field-states.ts';
import type { Policy } from './policy.ts';
import { generalSays } from './policy-family.ts';
import { sayingsOf, statementOf } from './sayings.ts';

/** A duty to inform: its articles of the GDPR, and the field of activities or the choice of the reader that answers it. */
interface Duty {
  readonly articles: readonly string[];
  readonly field?: ActivityField;
  readonly choice?: 'withdrawal' | 'complaint';
}

/** The duties of Articles 13 and 14 by name. What has no field and no choice, the silences tell. */
export const duties = {
  controller: { articles: ['13(1)(a)', '14(1)(a)'] },
  'data protection officer': { articles: ['13(1)(b)', '14(1)(b)'] },
  purposes: { articles: ['13(1)(c)', '14(1)(c)'], field: 'purposes' },
  'legal basis': { articles: ['13(1)(c)', '14(1)(c)'], field: 'basis' },
  'legitimate interests': { articles: ['13(1)(d)', '14(2)(b)'] },
  recipients: { articles: ['13(1)(e)', '14(1)(e)'], field: 'recipients' },
  transfers: { articles: ['13(1)(f)', '14(1)(f)'] },
  retention: { articles: ['13(2)(a)', '14(2)(a)'], field: 'retention' },
  rights: { articles: ['13(2)(b)', '14(2)(c)'], field: 'choices' },
  withdrawal: { articles: ['13(2)(c)', '14(2)(d)'], choice: 'withdrawal' },
  complaint: { articles: ['13(2)(d)', '14(2)(e)'], choice: 'complaint' },
  'duty to provide data': { articles: ['13(2)(e)'] },
  'automated decisions': { articles: ['13(2)(f)', '14(2)(g)'] },
  'categories of data': { articles: ['14(1)(d)'], field: 'data' },
  source: { articles: ['14(2)(f)'], field: 'source' },
} as const satisfies Record<string, Duty>;

/** A duty, or what is told of activities with a controller of their own, or several. */
export type DutyName = keyof typeof duties | 'controllers of an activity' | 'joint controllers';

/** How far the policy does one duty: for one activity, or once for all. */
export interface Coverage {
  readonly duty: DutyName;
  readonly articles: readonly string[];
  /** The id of the activity; none where it is told once for all. */
  readonly activity?: string;
  readonly states: readonly FieldStateWord[];
  /** The clauses that say so, of this activity or once for all. */
  readonly clauses: readonly string[];
  /** The clauses of the general rule that holds for it. */
  readonly general: readonly string[];
  /** What can be read in more than one way: ids of ambiguities. */
  readonly doubts: readonly string[];
  /** What of it is not stated, told once for all: ids of silences. */
  readonly silences: readonly string[];
}

/** The policy → how far it does each duty, in the order of the duties. */
export function coverage(policy: Policy): Coverage[] {
  return [...ofDuties(policy), ...ofControllers(policy)];
}

/** Of the activities that have a controller of their own, or several: who, and what joint ones arranged (Article 26). */
function ofControllers(policy: Policy): Coverage[] {
  return activitiesInOrder(policy).flatMap(([activity, { controllers }]) => {
    if (controllers === undefined) return [];
    const { clause, arrangement } = controllers;
    const rest = { activity, general: [], doubts: [], silences: [] };
    const isStated = arrangement !== undefined && arrangement !== 'not stated';
    return [
      {
        ...{ duty: 'controllers of an activity' as const, articles: duties.controller.articles },
        ...{ ...rest, states: ['stated' as const], clauses: [clause] },
      },
      ...(arrangement === undefined
        ? []
        : [
            {
              ...{ duty: 'joint controllers' as const, articles: ['26(2)'] },
              ...{ ...rest, states: [isStated ? ('stated' as const) : ('silent' as const)] },
              clauses: isStated ? [arrangement] : [],
            },
          ]),
    ];
  });
}

function ofDuties(policy: Policy): Coverage[] {
  return (Object.entries(duties) as [keyof typeof duties, Duty][]).flatMap(
    ([duty, { articles, field, choice }]): Coverage[] =>
      field === undefined
        ? [
            {
              duty,
              articles,
              ...onceForAll(policy, articles, choice === 'complaint' ? policy.roles.complaintChoice : choice),
            },
          ]
        : activitiesInOrder(policy).map(([activity, file]) => {
            const statement = statementOf(policy, file, field);
            // That a basis is missing names none.
            const sayings = statement.sayings.filter(
              ({ of }) => of.length > 0 && !of.every(({ id }) => policy.facts['legal-bases'].get(id)?.isMissing),
            );
            const words = statesOf(policy, file, field).filter((word) => word !== 'stated' || sayings.length > 0);
            const clauses = [
              ...sayings.map(({ clause }) => clause),
              ...(statement.isReferred && file.referral ? [file.referral.clause] : []),
            ];
            const general = (statement.isGeneral ? generalSays(policy.facts, field, file) : []).map(
              ({ clause }) => clause,
            );
            const states = words.map((word) => (word === 'made-by-controller' ? 'stated' : word));
            const { doubts } = statement;
            return { duty, articles, activity, states, clauses: [...new Set(clauses)], general, doubts, silences: [] };
          }),
  );
}

/** What no field of activities answers: the choices that name it, and the silences under its articles with what they say is stated. */
function onceForAll(
  { facts }: Policy,
  articles: readonly string[],
  choice = '',
): Pick<Coverage, 'states' | 'clauses' | 'general' | 'doubts' | 'silences'> {
  const named = [...facts.activities.values()].flatMap((activity) =>
    sayingsOf(activity, 'choices').flatMap(({ clause, of }) => (of.some(({ id }) => id === choice) ? [clause] : [])),
  );
  const silences = [...facts.silences].filter(([, { article = '' }]) =>
    article.split(', ').some((one) => articles.includes(one)),
  );
  const partly = silences.flatMap(([, { stated, clauses }]) => (stated ? clauses : []));
  const clauses = [...new Set([...named, ...partly])];
  return {
    states: [...(clauses.length > 0 ? ['stated' as const] : []), ...(silences.length > 0 ? ['silent' as const] : [])],
    clauses,
    general: [],
    doubts: [],
    silences: silences.map(([id]) => id),
  };
}

/** How far the duties are done → rows of ids, the first one with the names of the columns. */
export function coverageTable(policy: Policy): string[][] {
  return [
    ['duty', 'articles', 'activity', 'states', 'clauses', 'doubts', 'silences'],
    ...coverage(policy).map(({ duty, articles, activity = '', states, clauses, general, doubts, silences }) => [
      ...[duty, articles.join(' '), activity],
      ...[states, [...new Set([...clauses, ...general])], doubts, silences].map((ids) => ids.join(' ')),
    ]),
  ];
}
