import { describe, expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import { approximateDays } from './period.ts';
import { fact } from './policy.ts';
import { eventsInOrder, openEndedRows, timelineRows, unstatedRows } from './timeline.ts';

describe('the timeline', () => {
  const rows = timelineRows(policy);

  test('has the nine periods, the shortest first', () => {
    expect(rows.map(({ id, iso }) => `${id} ${iso}`)).toEqual([
      'camera-images P30D',
      'after-termination P30D',
      'call-recording P6M',
      'call-log P1Y',
      'neighbour-address P13M',
      'case-file P3Y',
      'survey-answers P3Y',
      'case-file-bank P10Y',
      'call-recording-bank P10Y',
    ]);
    const days = rows.map(({ period }) => approximateDays(period));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('keeps what the policy leaves open', () => {
    const open = rows.filter(({ end }) => end === 'not stated').map(({ id }) => id);
    expect(open).toEqual([
      'camera-images',
      'after-termination',
      'survey-answers',
      'case-file-bank',
      'call-recording-bank',
    ]);
    expect(rows.filter(({ start }) => start !== 'not stated').map(({ id }) => id)).toEqual(['after-termination']);
    expect(rows.filter(({ bound }) => bound === 'at most').map(({ id, share }) => [id, share])).toEqual([
      ['call-recording', 50],
    ]);
    expect(rows.filter(({ law }) => law !== undefined).map(({ id }) => id)).toEqual([
      'case-file-bank',
      'call-recording-bank',
    ]);
  });

  test('knows what happened to whom each trace belongs', () => {
    expect(Object.fromEntries(rows.map(({ id, events }) => [id, events]))).toMatchObject({
      'call-recording': ['called'],
      'case-file-bank': ['called-bank'],
      'neighbour-address': ['parcel-at-neighbour'],
      'survey-answers': ['answered-survey'],
    });
  });

  test('has the grounds without a fixed period', () => {
    expect(openEndedRows(policy).map(({ id }) => id)).toEqual([
      'subscription',
      'legal-duty',
      'complaints',
      'service-statement',
    ]);
  });

  test('lists the activities without a period of their own, in the order of the policy', () => {
    expect(unstatedRows(policy).map(({ clause }) => clause)).toEqual([
      'delivery',
      'customs',
      'service-use',
      'calls-mobile',
      'web-feedback',
      'web-cookies',
      'marketing-customers',
      'marketing-others',
      'children-mistake',
      'rights-request',
    ]);
  });

  test('every activity is in one of the two', () => {
    const stated = new Set(rows.flatMap(({ events }) => events));
    const unstated = new Set(unstatedRows(policy).map(({ event }) => event));
    for (const { event } of policy.facts.activities.values())
      expect(stated.has(event) || unstated.has(event)).toBe(true);
  });

  test('offers every event with its periods, the shortest first', () => {
    const events = eventsInOrder(policy);
    expect(events.find(({ id }) => id === 'called')?.periods).toEqual(['call-recording', 'call-log', 'case-file']);
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
