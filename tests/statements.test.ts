import { expect, test } from 'vitest';
import { sayingFields } from '../src/domain/sayings.ts';
import { policy } from '../src/content-reader/load-policy.ts';
import { expectedStatements, linesOf } from './statements.ts';

// That the pages say it too is tests/built/statements.test.ts.

const expected = expectedStatements();

test('the table has every activity', () => {
  expect(Object.keys(expected).sort()).toEqual([...policy.facts.activities.keys()]);
});

test.each([...policy.facts.activities])(
  '%s says of every field what the policy says, with its reserves, joins and doubts',
  (id, activity) => {
    for (const field of [...sayingFields, 'activity' as const]) {
      expect(linesOf(activity, field), field).toEqual(expected[id]?.[field] ?? []);
    }
  },
);
