import { expect, test } from 'vitest';
import { policy } from '../../content-reader/load-policy.ts';
import { activitiesTable } from './activities-csv.ts';

const [columns = [], ...rows] = activitiesTable(policy);
const of = (activity: string, field: string): Record<string, string>[] =>
  rows
    .filter(([one, other]) => one === activity && other === field)
    .map((row) => Object.fromEntries(row.map((cell, index) => [columns[index] ?? '', cell])));

test('a row says one thing of one field, with its clause, join, reserve, condition and words', () => {
  expect(of('call-log', 'data')).toMatchObject([
    { state: 'stated', clauses: 'calls-log', join: 'and', items: 'phone-number barcode call-information[if-given]' },
  ]);
  expect(of('customs', 'recipients')[0]).toMatchObject({ hedge: 'maybe', condition: 'destination-abroad' });
  expect(of('customs', 'source')).toMatchObject([
    { state: 'stated', about: 'sender-name-address addressee-name-address goods-description' },
    { state: 'silent', about: 'item-count weight value', text_en: 'not stated for: number of items, weight and value' },
  ]);
});

test('general rules, referrals, silences and doubts have rows of their own', () => {
  expect(of('call-log', 'recipients').map(({ state, clauses }) => [state, clauses])).toEqual([
    ['general', 'sharing-rule'],
    ['general', 'sharing-ict'],
  ]);
  expect(of('website-cookies', 'data')).toMatchObject([{ state: 'referred', clauses: 'web-cookies' }]);
  expect(of('customs', 'basis')).toMatchObject([{ state: 'silent', clauses: '', text_de: '' }]);
  expect(of('call-log', 'activity').map(({ items }) => items)).toEqual(['trace-landline', 'no-link', 'other-number']);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});
