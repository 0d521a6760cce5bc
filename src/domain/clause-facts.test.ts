import { describe, expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import { clauseFacts } from './clause-facts.ts';

const rows = (clause: string) => clauseFacts(policy, clause);
const fields = (clause: string) => rows(clause).map(({ field }) => field);

describe('the first clause of an activity', () => {
  test('carries every field of that activity, whatever else the clause serves', () => {
    expect(new Set(rows('cameras-large-sites').map(({ activity }) => activity))).toEqual(
      new Set(['camera-large-sites']),
    );
    expect(fields('web-cookies')).toEqual([
      'data',
      'source',
      'purposes',
      'recipients',
      'retention',
      'basis',
      'choices',
    ]);
    expect(new Set(rows('customs').map(({ activity }) => activity))).toEqual(new Set(['customs']));
  });

  test('leaves out what data is never used for where the policy names nothing', () => {
    expect(fields('calls-log')).not.toContain('exclusions');
    expect(fields('customs')).toContain('exclusions');
  });
});

describe('another clause of an activity', () => {
  test('carries only what it states itself, once for all activities it serves', () => {
    expect(rows('cameras-kept')).toEqual([
      {
        field: 'retention',
        sayings: [{ clause: 'cameras-kept', about: [], silent: [], of: [{ id: 'camera-images' }] }],
      },
    ]);
    expect(fields('cameras-purpose')).toEqual(['source', 'purposes']);
  });

  test('says nothing of what it does not state', () => {
    expect(fields('marketing-withdraw')).toEqual(['choices']);
  });
});

test('a clause without an activity has no facts', () => {
  expect(rows('security-measures')).toEqual([]);
});
