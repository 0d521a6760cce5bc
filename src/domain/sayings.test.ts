import { describe, expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import type { ActivityField } from '../schemas/activity.ts';
import { fact } from './policy.ts';
import { sayingFields, sayingsOf, statementOf } from './sayings.ts';

const statement = (activity: string, field: ActivityField) =>
  statementOf(policy, fact(policy, 'activities', activity), field);

describe('the state of a field', () => {
  test('is stated where the policy speaks of this activity, and made by the controller where it is the source', () => {
    expect(statement('postal-delivery', 'source').state).toBe('stated');
    expect(statement('camera-large-sites', 'source').state).toBe('made-by-controller');
    expect(statement('call-recording', 'source').state).toBe('made-by-controller');
  });

  test('is general where only the general rule speaks, silent where nothing does, referred where another text is named', () => {
    expect(statement('call-log', 'recipients').state).toBe('general');
    expect(statement('postal-delivery', 'basis').state).toBe('silent');
    expect(statement('website-cookies', 'data').state).toBe('referred');
  });

  test('is never silent where the general rule speaks', () => {
    for (const activity of policy.facts.activities.keys()) {
      for (const field of ['recipients', 'retention', 'choices'] as const) {
        expect(statement(activity, field).state, `${activity} ${field}`).not.toBe('silent');
      }
    }
  });
});

test('the general rule on recipients and rights holds beside every saying, the one on keeping only where nothing else is said, or is named', () => {
  for (const activity of policy.facts.activities.keys()) {
    expect(statement(activity, 'recipients').isGeneral, activity).toBe(true);
    expect(statement(activity, 'choices').isGeneral, activity).toBe(true);
  }
  expect(statement('call-log', 'retention').isGeneral).toBe(false);
  expect(statement('postal-delivery', 'retention').isGeneral).toBe(true);
  expect(statement('minors-by-mistake', 'retention').isGeneral).toBe(true);
});

test('reserves and conditions go with the facts, and doubts with the field', () => {
  expect(sayingsOf(fact(policy, 'activities', 'call-case'), 'data')[0]?.of).toContainEqual({
    id: 'email',
    hedge: 'if-given',
  });
  expect(statement('camera-other-sites', 'recipients').sayings).toMatchObject([
    { join: 'or', when: 'on-incident-or-alarm', of: [{ id: 'security-department' }, { id: 'control-room' }] },
  ]);
  expect(statement('call-case', 'retention').doubts).toContain('bank-ordinary-rules');
});

test('the fields are those of the schema', () => {
  const [first] = policy.facts.activities.values();
  expect(Object.keys(first ?? {}).filter((key) => sayingFields.some((field) => field === key))).toEqual([
    ...sayingFields,
  ]);
});
