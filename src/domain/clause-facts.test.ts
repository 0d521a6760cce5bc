import { describe, expect, test } from 'vitest';
import { policy } from '../load-policy.ts';
import { clauseFacts } from './clause-facts.ts';

const row = (clause: string, field: string) =>
  clauseFacts(policy, clause).find((candidate) => candidate.field === field)?.facts;
const ids = (clause: string, field: string) => {
  const facts = row(clause, field);
  return Array.isArray(facts) ? facts.map(({ id }: { id: string }) => id) : facts;
};

describe('the first clause of an activity', () => {
  test('carries what other clauses of the activity say', () => {
    expect(ids('cameras-large-sites', 'retention')).toEqual(['camera-images']);
    expect(ids('neighbour-address', 'recipients')).toEqual(['parcel-addressee']);
  });

  test('says of each field that the policy is silent, where it is', () => {
    expect(row('web-cookies', 'data')).toBe('not stated');
    expect(row('delivery', 'basis')).toBe('not stated');
    expect(row('calls-log', 'recipients')).toBe('not stated');
  });

  test('leaves out exclusions and choices where there are none', () => {
    expect(row('delivery', 'choices')).toBeUndefined();
    expect(ids('customs', 'exclusions')).toEqual(['marketing']);
    expect(ids('marketing-customers', 'choices')).toEqual(['objection']);
  });
});

describe('another clause of an activity', () => {
  test('carries only what it states itself, once for all activities it serves', () => {
    expect(clauseFacts(policy, 'cameras-kept')).toEqual([{ field: 'retention', facts: [{ id: 'camera-images' }] }]);
    expect(clauseFacts(policy, 'cameras-purpose')).toEqual([]);
  });
});

test('a clause without an activity has no facts', () => {
  expect(clauseFacts(policy, 'secrecy')).toEqual([]);
});

test('conditions and reserves of the policy go with the facts', () => {
  expect(row('calls-case', 'data')).toContainEqual({ id: 'bank-account-number', when: 'if-needed' });
  expect(row('delivery', 'source')).toEqual([{ id: 'sender', hedge: 'usually' }]);
});
