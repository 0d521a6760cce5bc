import type { JourneyFile } from '../schemas/journey.ts';
import type { ActivityField } from '../schemas/activity.ts';
import type { Policy } from './policy.ts';
import { fact } from './policy.ts';
import type { LocalizedText } from './locales.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import type { Applies, Condition, Question } from './wizard.ts';

/** The questions of a journey’s file → what the engine moves through. */
export function questionsOf({ questions }: Pick<JourneyFile, 'questions'>): Question[] {
  return questions.map(({ id, options, when }) => ({
    id,
    options: options.map((option) => option.id),
    ...(when ? { when } : {}),
  }));
}

/** The id of an activity and a field → what the policy says, or nothing where it is silent. */
export function sayings(policy: Policy, activity: string, field: ActivityField): Saying[] {
  return sayingsOf(fact(policy, 'activities', activity), field);
}

/** An activity → the ids of its retention periods. */
export function periodsOf(policy: Policy, activity: string): string[] {
  return sayings(policy, activity, 'retention')
    .flatMap(({ of }) => of.map(({ id }) => id))
    .filter((id) => policy.facts.retention.has(id));
}

/** An activity in the answer to one or more journeys. */
export interface AnswerActivity {
  readonly id: string;
  readonly applies: Applies;
  /** Its conditions in words, one for each journey that sets one. */
  readonly conditions: readonly LocalizedText[];
}

/** A sentence beside the activities. */
export interface AnswerNote {
  readonly text: LocalizedText;
  readonly clause: string;
  readonly applies: Applies;
  readonly condition?: LocalizedText;
}

/** Everything that the answers to some journeys can show, each thing once. */
export interface JourneyAnswer {
  readonly activities: readonly AnswerActivity[];
  readonly notes: readonly AnswerNote[];
  /** By retention id. */
  readonly periods: ReadonlyMap<string, Applies>;
  /** By id of a right. */
  readonly rights: ReadonlyMap<string, Applies>;
}

/** The policy and journeys by id → what their answers are composed of; nothing of it is written in a journey twice. */
export function journeyAnswer(policy: Policy, journeys: ReadonlyMap<string, JourneyFile>): JourneyAnswer {
  const activities = new Map<string, { applies: Record<string, Condition | null>; conditions: LocalizedText[] }>();
  const periods = new Map<string, Record<string, Condition | null>>();
  const rights = new Map<string, Record<string, Condition | null>>();
  const notes: AnswerNote[] = [];
  for (const [journey, { stops, notes: own = [], rights: matter = [] }] of journeys) {
    for (const { activity, when, condition } of stops) {
      const known = activities.get(activity) ?? { applies: {}, conditions: [] };
      known.applies[journey] = when ?? null;
      if (condition) known.conditions.push(condition);
      activities.set(activity, known);
      for (const period of periodsOf(policy, activity)) addGround(periods, period, journey, when ?? null);
      for (const right of choicesOf(policy, activity)) addGround(rights, right, journey, when ?? null);
    }
    for (const right of matter) addGround(rights, right, journey, null);
    for (const { text, clause, when, condition } of own) {
      notes.push({ text, clause, applies: { [journey]: when ?? null }, ...(condition ? { condition } : {}) });
    }
  }
  return { activities: [...activities].map(([id, rest]) => ({ id, ...rest })), notes, periods, rights };
}

const choicesOf = (policy: Policy, activity: string): string[] =>
  sayings(policy, activity, 'choices')
    .flatMap(({ of }) => of.map(({ id }) => id))
    .filter((id) => policy.facts.rights.has(id));

/** Adds a ground to apply in a journey to those that are known of a thing: where the journey names two, either will do. */
function addGround(
  things: Map<string, Record<string, Condition | null>>,
  id: string,
  journey: string,
  condition: Condition | null,
): void {
  const applies = things.get(id) ?? {};
  const known = applies[journey];
  applies[journey] = known === undefined ? condition : known && condition && [...known, ...condition];
  things.set(id, applies);
}

/** The clauses that an answer rests on: those of its activities, and of its notes. */
export function clausesOf(
  policy: Policy,
  activities: readonly string[],
  notes: readonly { clause: string }[],
): string[] {
  return [
    ...new Set([
      ...activities.flatMap((id) => fact(policy, 'activities', id).clauses),
      ...notes.map(({ clause }) => clause),
    ]),
  ];
}
