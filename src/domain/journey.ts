import type { JourneyFile } from '../schemas/journey.ts';
import type { ActivityField } from '../schemas/activity.ts';
import type { Policy } from './policy.ts';
import { fact } from './policy.ts';
import { defaultLocale, type LocalizedText } from './locales.ts';
import { type SaidFact, type Saying, sayingsOf } from './sayings.ts';
import { allPaths, type Answers, type Applies, type Condition, holds, questionsOf } from './wizard.ts';

/** The id of an activity and a field → what the policy says, or nothing where it is silent. */
export function sayings(policy: Policy, activity: string, field: ActivityField): Saying[] {
  return sayingsOf(fact(policy, 'activities', activity), field);
}

/** An activity → its retention periods, by id, each with the id of its condition. */
export function conditionalPeriods(policy: Policy, activity: string): Required<Pick<SaidFact, 'id' | 'when'>>[] {
  return sayings(policy, activity, 'retention')
    .flatMap((saying) => saying.of.map(({ id, when = saying.when }) => ({ id, when })))
    .filter(({ id }) => policy.facts.retention.has(id));
}

/** An activity → the ids of its retention periods. */
export const periodsOf = (policy: Policy, activity: string): string[] =>
  conditionalPeriods(policy, activity).map(({ id }) => id);

/** An activity in the answer to one or more journeys; one that is sure under some answers and doubtful under others stands twice. */
export interface AnswerActivity {
  readonly id: string;
  /** Why it is not sure that it applies: the id of an ambiguity. */
  readonly doubt?: string;
  readonly applies: Applies;
  /** Its conditions in words, one for each journey that sets one. */
  readonly conditions: readonly LocalizedText[];
  /** The same for those of its recipients that some answers bring in: all together, and each by its id. */
  readonly recipients: Pick<AnswerActivity, 'applies' | 'conditions'> & { readonly byId: ReadonlyMap<string, Applies> };
}

/** A sentence beside the activities: a text with its clause, or a doubt by its id. */
export type AnswerNote = (
  | { readonly text: LocalizedText; readonly clause: string; readonly doubt?: never }
  | { readonly doubt: string; readonly text?: never; readonly clause?: never }
) & {
  readonly applies: Applies;
  readonly conditions: readonly LocalizedText[];
};

/** Everything that the answers to some journeys can show, each thing once. */
export interface JourneyAnswer {
  readonly activities: readonly AnswerActivity[];
  readonly notes: readonly AnswerNote[];
  /** By retention id: where it holds, and where it may hold. */
  readonly periods: ReadonlyMap<string, Applies>;
  /** By retention id: where it holds under one reading only. */
  readonly maybePeriods: ReadonlyMap<string, Applies>;
  /** By id of a right. */
  readonly rights: ReadonlyMap<string, Applies>;
}

interface Growing {
  readonly applies: Record<string, Condition | null>;
  /** What brings it in. */
  readonly grounds: Ground[];
}

interface Ground {
  readonly journey: string;
  readonly when: Condition | null;
  readonly text: LocalizedText | undefined;
}

/** The policy and journeys by id → what their answers are composed of; nothing of it is written in a journey twice. */
export function journeyAnswer(policy: Policy, journeys: ReadonlyMap<string, JourneyFile>): JourneyAnswer {
  const activities = new Map<
    string,
    Growing & {
      readonly id: string;
      readonly doubt?: string;
      readonly recipients: Growing & { readonly byId: Map<string, Growing['applies']> };
    }
  >();
  const doubts = new Map<string, Growing>();
  const periods = new Map<string, Record<string, Condition | null>>();
  const maybePeriods = new Map<string, Record<string, Condition | null>>();
  const rights = new Map<string, Record<string, Condition | null>>();
  const texts: AnswerNote[] = [];
  for (const [journey, { stops, notes = [], rights: matter = [] }] of journeys) {
    for (const { activity, when = null, condition, doubt, says = [], recipients } of stops) {
      const key = `${activity} ${doubt === undefined ? '' : 'maybe'}`;
      const known = activities.get(key) ?? {
        id: activity,
        ...(doubt === undefined ? {} : { doubt }),
        ...empty(),
        recipients: { ...empty(), byId: new Map() },
      };
      activities.set(key, known);
      grow(known, journey, when, condition);
      for (const named of recipients ?? recipientsOf(policy, activity)) {
        const one = typeof named === 'string' ? { id: named, when } : named;
        addGround(known.recipients.byId, one.id, journey, one.when);
        grow(known.recipients, journey, one.when, condition);
      }
      for (const said of doubt === undefined ? says : [doubt, ...says])
        growDoubt(doubts, said, journey, when, condition);
      for (const period of periodsOf(policy, activity)) {
        addGround(periods, period, journey, when);
        if (doubt !== undefined) addGround(maybePeriods, period, journey, when);
      }
      for (const right of choicesOf(policy, activity)) addGround(rights, right, journey, when);
    }
    for (const right of matter) addGround(rights, right, journey, null);
    for (const { text, clause, open, when = null, condition } of notes) {
      if (open !== undefined) growDoubt(doubts, open, journey, when, condition);
      if (text === undefined || clause === undefined) continue;
      texts.push({ text, clause, applies: { [journey]: when }, conditions: condition ? [condition] : [] });
    }
  }
  const paths = new Map([...journeys].map(([id, journey]) => [id, allPaths(questionsOf(journey))]));
  const inWords = ({ applies, grounds }: Growing) => ({ applies, conditions: conditionsOf(grounds, paths) });
  return {
    activities: [...activities.values()].map(({ id, doubt, recipients, ...rest }) => ({
      ...{ id, ...(doubt === undefined ? {} : { doubt }), ...inWords(rest) },
      recipients: { ...inWords(recipients), byId: recipients.byId },
    })),
    notes: [...texts, ...[...doubts].map(([doubt, rest]) => ({ doubt, ...inWords(rest) }))],
    ...{ periods, maybePeriods, rights },
  };
}

const empty = (): Growing => ({ applies: {}, grounds: [] });

/** Grounds, and every way through each journey → conditions in words, each once, without those that another one holds already, and without those that together leave no answer out. */
function conditionsOf(grounds: readonly Ground[], pathsOf: ReadonlyMap<string, readonly Answers[]>): LocalizedText[] {
  const texts = [...Map.groupBy(grounds, ({ journey }) => journey)].flatMap(([journey, ofJourney]) => {
    const paths = pathsOf.get(journey) ?? [];
    const sets = ofJourney.map(({ when }) => new Set(paths.filter((path) => holds(when ?? undefined, path))));
    const all = sets.reduce((union, set) => union.union(set), new Set());
    if (all.size === paths.length) return [];
    const isHeld = (index: number): boolean =>
      sets.some((set, other) => {
        const isWithin = other !== index && (sets[index]?.isSubsetOf(set) ?? false);
        return isWithin && (set.size > (sets[index]?.size ?? 0) || other < index);
      });
    return ofJourney.filter((_, index) => !isHeld(index)).flatMap(({ text }) => text ?? []);
  });
  return [...new Map(texts.map((text) => [text[defaultLocale], text])).values()];
}

function growDoubt(
  doubts: Map<string, Growing>,
  id: string,
  journey: string,
  when: Condition | null,
  condition: LocalizedText | undefined,
): void {
  const known = doubts.get(id) ?? empty();
  doubts.set(id, known);
  grow(known, journey, when, condition);
}

/** Adds where a journey brings it in, and the words for it. */
function grow(thing: Growing, journey: string, when: Condition | null, text: LocalizedText | undefined): void {
  addCondition(thing.applies, journey, when);
  thing.grounds.push({ journey, when, text });
}

/** Adds a condition of a journey to those on which a thing applies: where the journey names two, either will do. */
function addCondition(applies: Growing['applies'], journey: string, condition: Condition | null): void {
  const known = applies[journey];
  applies[journey] =
    known === undefined || known === condition ? condition : known && condition && [...known, ...condition];
}

/** An activity → the ids of the recipients that the policy names for it. */
export const recipientsOf = (policy: Policy, activity: string): string[] =>
  sayings(policy, activity, 'recipients').flatMap(({ of }) => of.map(({ id }) => id));

const choicesOf = (policy: Policy, activity: string): string[] =>
  sayings(policy, activity, 'choices')
    .flatMap(({ of }) => of.map(({ id }) => id))
    .filter((id) => policy.facts.rights.has(id));

/** The same for one of the things that are known by their ids. */
function addGround(
  things: Map<string, Growing['applies']>,
  id: string,
  journey: string,
  condition: Condition | null,
): void {
  const applies = things.get(id) ?? {};
  things.set(id, applies);
  addCondition(applies, journey, condition);
}

/** The clauses that an answer rests on: those of its activities, and of the texts of its notes. */
export function clausesOf(
  policy: Policy,
  activities: readonly string[],
  notes: readonly { clause?: string | undefined }[],
): string[] {
  return [
    ...new Set([
      ...activities.flatMap((id) => fact(policy, 'activities', id).clauses),
      ...notes.flatMap(({ clause }) => clause ?? []),
    ]),
  ];
}

/** What answers bring in → the doubts that have to be told with them: those of stops first, each once. */
export function doubtsIn(
  stops: readonly Pick<JourneyFile['stops'][number], 'doubt' | 'says'>[],
  notes: readonly { open?: string | undefined }[],
): string[] {
  return [
    ...new Set([
      ...stops.flatMap(({ doubt, says = [] }) => (doubt === undefined ? says : [doubt, ...says])),
      ...notes.flatMap(({ open }) => open ?? []),
    ]),
  ];
}
