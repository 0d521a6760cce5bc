import { expect, test } from 'vitest';
import { policy } from '../../content-reader/load-policy.ts';
import type { AnswerActivity } from '../../domain/journey.ts';
import type { Policy } from '../../domain/policy.ts';
import { sayingsAt } from './stops.ts';

const [[id, activity] = []] = [...policy.facts.activities];
const clause = activity?.clauses[0] ?? '';

test('a general rule of the legal basis, which is not told below the stops, is told at its own', () => {
  if (id === undefined || activity === undefined) throw new Error('There is no activity.');
  const text = { nl: 'de wet', fr: 'la loi', en: 'the law', de: 'das Gesetz' };
  const ruled: Policy = {
    ...policy,
    facts: {
      ...policy.facts,
      activities: new Map([[id, { ...activity, basis: 'general' }]]),
      'general-rules': new Map([['basis', { isBeside: false, says: [{ clause, text }] }]]),
    },
  };
  const asked = { id, recipients: { byId: new Map() } } as unknown as AnswerActivity;
  expect(sayingsAt(ruled, 'used', asked, 'en')).toContainEqual({ clause, text: 'Legal basis: the law' });
  expect(sayingsAt(policy, 'used', asked, 'en').map((said) => said.text)).not.toContain('Legal basis: the law');
});
