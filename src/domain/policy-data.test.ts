import { expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import { dataFormat, kindsIn, policyData, retentionTable } from './policy-data.ts';

const data = policyData(policy);

test('the file of the policy has a number for its format, and these parts', () => {
  expect(dataFormat).toBe(2);
  expect(Object.keys(data)).toEqual(['format', 'edition', 'sections', 'facts']);
  expect(Object.keys(data.facts).sort()).toEqual(kindsIn(policy));
});

test('every fact is in it under its id, with its name in four languages', () => {
  for (const kind of kindsIn(policy)) {
    expect(Object.keys(data.facts[kind] ?? {})).toEqual([...policy.facts[kind].keys()]);
  }
  expect(data.facts['retention']?.['call-log']).toMatchObject({
    name: policy.facts.retention.get('call-log')?.name,
    period: policy.facts.retention.get('call-log')?.period,
    clause: 'calls-log',
  });
  expect(data.sections.flatMap(({ clauses }) => clauses)).toHaveLength(
    policy.sections.flatMap(({ clauses }) => clauses).length,
  );
  expect(JSON.stringify(data)).not.toContain('\u00ad');
});

test('the table of periods has a row for each period, the shortest first, and nothing where the policy is silent', () => {
  const [columns = [], ...rows] = retentionTable(policy);
  expect(columns).toEqual([
    ...['id', 'clause', 'period', 'bound', 'end', 'share_percent', 'law', 'events', 'condition'],
    ...['name_nl', 'name_fr', 'name_en', 'name_de', 'start_nl', 'start_fr', 'start_en', 'start_de'],
  ]);
  expect(rows.map(([id]) => id).sort()).toEqual([...policy.facts.retention.keys()]);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  const cell = (id: string, column: string): string | undefined =>
    rows.find(([first]) => first === id)?.[columns.indexOf(column)];
  for (const [id, { bound, end, start }] of policy.facts.retention) {
    expect(cell(id, 'bound'), id).toBe(bound);
    expect(cell(id, 'end'), id).toBe(end === 'not stated' ? '' : end);
    expect(cell(id, 'start_nl'), id).toBe(start === 'not stated' ? '' : start.nl);
  }
  expect(cell('after-termination', 'start_de')).not.toBe('');
  expect(cell('call-log', 'condition')).toBe('going-on');
  expect(cell('case-file', 'condition')).toBe('');
});
