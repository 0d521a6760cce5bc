import { expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import { coverage, coverageTable, duties } from './coverage.ts';

const all = coverage(policy);
const of = (duty: string, activity?: string) => all.find((one) => one.duty === duty && one.activity === activity);

test('each duty is told once for all, or of every activity', () => {
  for (const duty of Object.keys(duties)) {
    const activities = all.filter((one) => one.duty === duty).map(({ activity }) => activity);
    if (activities.length > 1) expect(activities.sort(), duty).toEqual([...policy.facts.activities.keys()]);
    else expect(activities, duty).toEqual([undefined]);
  }
  for (const { duty, activity, states } of all) expect(states, `${duty} ${activity}`).not.toEqual([]);
});

test('a duty is stated, general, silent or open as the field of the activity is, with the clauses that say so', () => {
  expect(of('source', 'customs')).toMatchObject({ states: ['stated', 'silent'], clauses: ['delivery'] });
  expect(of('source', 'call-recording')?.states).toEqual(['stated']);
  expect(of('recipients', 'call-log')).toMatchObject({
    states: ['general'],
    clauses: [],
    general: ['sharing-rule', 'sharing-ict'],
  });
  expect(of('legal basis', 'customs')).toMatchObject({ states: ['silent'], clauses: [] });
  expect(of('retention', 'call-log')).toMatchObject({
    states: ['stated', 'open'],
    clauses: ['calls-log'],
    doubts: ['period-starts', 'trace-and-case'],
  });
  expect(of('recipients', 'postal-delivery')).toMatchObject({
    states: ['stated', 'general', 'open'],
    clauses: ['sharing-rule'],
  });
  // That consent is missing is no basis.
  expect(of('legal basis', 'minors-by-mistake')).toMatchObject({ states: ['silent'], clauses: [] });
  expect(of('purposes', 'website-cookies')).toMatchObject({ states: ['referred'], clauses: ['web-cookies'] });
});

test('what is told once for all has its clause and what is left out of it', () => {
  expect(of('complaint')).toMatchObject({ states: ['stated'], clauses: ['rights-complaint'], silences: [] });
  expect(of('withdrawal')).toMatchObject({ states: ['stated', 'silent'], silences: ['effect-of-withdrawal'] });
  expect(of('transfers')?.clauses).toContain('sharing-ict');
  expect(of('automated decisions')?.silences).toEqual(['automated-decisions']);
});

test('every letter of Articles 13 and 14 under which the policy is silent belongs to a duty', () => {
  const known = Object.values(duties).flatMap(({ articles }): readonly string[] => articles);
  const named = [...policy.facts.silences.values()].flatMap(({ article = '' }) => article.split(', '));
  expect(named.filter((one) => /^1[34]\(\d\)\([a-z]\)$/.test(one) && !known.includes(one))).toEqual([]);
});

test('the table has a row for each, with as many cells as columns', () => {
  const [columns = [], ...rows] = coverageTable(policy);
  expect(rows).toHaveLength(all.length);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});
