import { describe, expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import { approximateDays } from './period.ts';
import { fact } from './policy.ts';
import { eventsInOrder, openEndedRows, timelineRows, unstatedRows } from './timeline.ts';
import { activitiesInOrder } from './clause-facts.ts';
import { sayingsOf } from './sayings.ts';

describe('the timeline', () => {
  const rows = timelineRows(policy);

  test('has every period, the shortest first', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...policy.facts.retention.keys()]);
    const days = rows.map(({ period }) => approximateDays(period));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('keeps what the policy leaves open, and its limits', () => {
    for (const { id, iso, start, end, bound, share, law } of rows) {
      const fact = policy.facts.retention.get(id);
      expect({ period: iso, start, end, bound, share, law }).toEqual({
        ...{ period: fact?.period, start: fact?.start, end: fact?.end },
        ...{ bound: fact?.bound, share: fact?.share, law: fact?.law },
      });
    }
  });

  test('knows what happened to whom each trace belongs', () => {
    expect(Object.fromEntries(rows.map(({ id, events }) => [id, events]))).toMatchObject({
      'call-recording': ['called'],
      'case-file-bank': ['called-bank'],
      'neighbour-address': ['parcel-at-neighbour'],
      'survey-answers': ['answered-survey'],
    });
  });

  test('has the grounds without a fixed period, those of the general rule first', () => {
    const general = policy.facts['general-rules'].get('retention')?.says.flatMap(({ grounds = [] }) => grounds) ?? [];
    const rows = openEndedRows(policy).map(({ id }) => id);
    expect(general.length).toBeGreaterThan(0);
    expect(rows.slice(0, general.length)).toEqual(general);
    for (const id of rows) expect(policy.facts.grounds.get(id)?.end).toBeUndefined();
  });

  test('lists the activities without a period of their own, in the order of the policy', () => {
    const without = activitiesInOrder(policy).filter(([, activity]) =>
      sayingsOf(activity, 'retention').every(({ of }) => of.every(({ id }) => !policy.facts.retention.has(id))),
    );
    expect(without.length).toBeGreaterThan(0);
    expect(unstatedRows(policy).map(({ clause }) => clause)).toEqual(without.map(([, { clauses }]) => clauses[0]));
  });

  test('every activity is in one of the two', () => {
    const stated = new Set(rows.flatMap(({ events }) => events));
    const unstated = new Set(unstatedRows(policy).map(({ event }) => event));
    for (const { event } of policy.facts.activities.values())
      expect(stated.has(event) || unstated.has(event)).toBe(true);
  });

  test('offers every event with its periods, the shortest first', () => {
    const events = eventsInOrder(policy);
    const called = events.find(({ id }) => id === 'called')?.periods ?? [];
    expect([...called].sort()).toEqual(['call-log', 'call-recording', 'case-file']);
    expect(called).toEqual(rows.map(({ id }) => id).filter((id) => called.includes(id)));
    expect(new Set(events.flatMap(({ periods }) => periods)).size).toBe(rows.length);
  });
});

test('a period of which the policy says from when it runs is set going by that event alone', () => {
  const [id = '', other = ''] = [...policy.facts.retention.keys()];
  const event = [...policy.facts.events.keys()].find(
    (one) => !eventsInOrder(policy).some((row) => row.id === one && row.periods.includes(id)),
  );
  const changed = new Map(policy.facts.retention);
  changed.set(id, { ...fact(policy, 'retention', id), ...(event === undefined ? {} : { event }) });
  const events = eventsInOrder({ ...policy, facts: { ...policy.facts, retention: changed } });
  expect(events.filter(({ periods }) => periods.includes(id)).map((row) => row.id)).toEqual([event]);
  expect(events.some(({ periods }) => periods.includes(other))).toBe(true);
});
