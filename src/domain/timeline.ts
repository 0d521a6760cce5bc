import type { FactFile } from '../schemas/fact-kinds.ts';
import type { LocalizedText } from './locales.ts';
import { approximateDays, type LengthClass, lengthClass, parsePeriod, type Period } from './period.ts';
import { oncePer } from './once-per.ts';
import { fact, idsInOrder, type Policy } from './policy.ts';
import { sayingsOf } from './sayings.ts';

/** One retention period as the timeline shows it. */
export interface TimelineRow {
  readonly id: string;
  readonly name: LocalizedText;
  /** ISO 8601 period; of a range the shorter end. */
  readonly iso: string;
  /** The longer end of a range, ISO 8601. */
  readonly upTo?: string;
  /** How long at the longest. */
  readonly period: Period;
  readonly lengthClass: LengthClass;
  readonly bound: FactFile<'retention'>['bound'];
  /** The event the policy counts from, where it names one. */
  readonly start: LocalizedText | 'not stated';
  readonly end: FactFile<'retention'>['end'];
  /** Per cent of all cases, where the period holds for only a part of them. */
  readonly share?: number;
  /** Of what that is a part, with {share}. */
  readonly shareOf?: LocalizedText;
  readonly law?: string;
  /** The condition on which it holds: an id. */
  readonly when?: string;
  readonly clause: string;
  /** What happened to the reader that leaves this trace: ids of events. */
  readonly events: readonly string[];
  /** The event from which the policy says it runs: readers’ dates of other events do not set it going. */
  readonly countedFrom?: string;
}

/** A row → the events whose days set it going. */
export const startsOf = ({ countedFrom, events }: Pick<TimelineRow, 'countedFrom' | 'events'>): readonly string[] =>
  countedFrom === undefined ? events : [countedFrom];

/**
 * A row and an event → whether a day of that event sets it going. On a page of one event, `only`, that event stands for every period but
 * those of which the policy names another.
 */
export const startsWith = (
  row: Pick<TimelineRow, 'countedFrom' | 'events'>,
  event: string,
  only: string | undefined,
): boolean => (only === undefined || row.countedFrom !== undefined ? startsOf(row).includes(event) : event === only);

/** Rows → of how many of them the policy says from when they run. */
export function startsStated(rows: readonly Pick<TimelineRow, 'start'>[]): 'none' | 'some' | 'all' {
  const stated = rows.filter(({ start }) => start !== 'not stated').length;
  if (stated === 0) return 'none';
  return stated === rows.length ? 'all' : 'some';
}

/** The policy → one row for each of its periods, the shortest first; equal ones in the order of the policy. */
export const timelineRows = oncePer((policy: Policy): readonly TimelineRow[] => {
  const events = eventsByRetention(policy);
  const conditions = conditionByRetention(policy);
  const place = clauseOrder(policy);
  return [...policy.facts.retention]
    .map(([id, { name, period: iso, upTo, bound, start, event, end, share, shareOf, law, clause }]): TimelineRow => {
      const period = parsePeriod(upTo ?? iso);
      const when = conditions.get(id);
      return {
        ...{ id, name, iso, period, bound, start, end, clause },
        lengthClass: lengthClass(period),
        ...(upTo === undefined ? {} : { upTo }),
        ...(share === undefined ? {} : { share }),
        ...(shareOf === undefined ? {} : { shareOf }),
        ...(law === undefined ? {} : { law }),
        ...(when === undefined ? {} : { when }),
        events: [...(events.get(id) ?? [])],
        ...(event === undefined ? {} : { countedFrom: event }),
      };
    })
    .sort((a, b) => approximateDays(a.period) - approximateDays(b.period) || place(a.clause) - place(b.clause));
});

/** A ground on which data is kept without a fixed period: its name and clause. */
export interface OpenEndedRow {
  readonly id: string;
  readonly name: LocalizedText;
  readonly clause: string;
  /** The events of the activities that are kept on this ground; none where the general rule names it, for all. */
  readonly events: readonly string[];
}

/** The policy → its open-ended grounds, in its own order. */
export function openEndedRows(policy: Policy): OpenEndedRow[] {
  const general = (policy.facts['general-rules'].get('retention')?.says ?? []).flatMap(({ grounds = [] }) => grounds);
  const ofActivities = (id: string): string[] =>
    [...policy.facts.activities.values()].flatMap((activity) =>
      sayingsOf(activity, 'retention').some(({ of }) => of.some((one) => one.id === id)) ? [activity.event] : [],
    );
  return idsInOrder(policy, 'grounds').map((id) => ({
    id,
    ...fact(policy, 'grounds', id),
    events: general.includes(id) ? [] : [...new Set(ofActivities(id))],
  }));
}

/** An activity for which the policy states no period of its own. */
export interface UnstatedRow {
  readonly id: string;
  readonly name: LocalizedText;
  readonly clause: string;
  readonly event: string;
}

/** The policy → the activities without a period of their own, in the order of their clauses. */
export function unstatedRows(policy: Policy): UnstatedRow[] {
  const place = clauseOrder(policy);
  return [...policy.facts.activities]
    .flatMap(([id, activity]): UnstatedRow[] => {
      const { name, clauses, event } = activity;
      const [clause] = clauses;
      const periods = sayingsOf(activity, 'retention').flatMap(({ of }) => of);
      const isWithout = !periods.some((item) => policy.facts.retention.has(item.id));
      return isWithout && clause !== undefined ? [{ id, name, clause, event }] : [];
    })
    .sort((a, b) => place(a.clause) - place(b.clause));
}

/** Something that happened to the reader, with the periods it sets going: ids. */
export interface EventRow {
  readonly id: string;
  readonly periods: readonly string[];
}

/** The events of which some activity leaves a trace, or from which a period runs, in the order of the clauses, each with its periods by length. */
export const eventsInOrder = oncePer((policy: Policy): readonly EventRow[] => {
  const place = clauseOrder(policy);
  const periods = new Map<string, string[]>();
  const first = new Map<string, number>();
  for (const row of timelineRows(policy)) {
    for (const event of startsOf(row)) {
      periods.set(event, [...(periods.get(event) ?? []), row.id]);
      first.set(event, Math.min(first.get(event) ?? Infinity, place(row.clause)));
    }
  }
  for (const { event, clauses } of policy.facts.activities.values()) {
    first.set(event, Math.min(first.get(event) ?? Infinity, ...clauses.map(place)));
  }
  return [...first].sort(([, a], [, b]) => a - b).map(([id]) => ({ id, periods: periods.get(id) ?? [] }));
});

function eventsByRetention({ facts }: Policy): Map<string, Set<string>> {
  const events = new Map<string, Set<string>>();
  for (const activity of facts.activities.values()) {
    for (const { id } of sayingsOf(activity, 'retention').flatMap(({ of }) => of)) {
      if (!facts.retention.has(id)) continue;
      events.set(id, (events.get(id) ?? new Set()).add(activity.event));
    }
  }
  return events;
}

/** The condition with which every activity that has a period names it. */
function conditionByRetention({ facts }: Policy): Map<string, string | undefined> {
  const conditions = new Map<string, string | undefined>();
  for (const activity of facts.activities.values()) {
    for (const { when: ofAll, of } of sayingsOf(activity, 'retention')) {
      for (const { id, when = ofAll } of of) {
        conditions.set(id, !conditions.has(id) || conditions.get(id) === when ? when : undefined);
      }
    }
  }
  return conditions;
}

function clauseOrder({ sections }: Policy): (clause: string) => number {
  const order = new Map(sections.flatMap(({ clauses }) => clauses).map(({ id }, index) => [id, index]));
  return (clause) => order.get(clause) ?? Infinity;
}
