import { afterEach, expect, test, vi } from 'vitest';
import { dateOfEdition } from '../scripts/date-of-edition.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('PDFs bear the date that SOURCE_DATE_EPOCH sets', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
  expect(dateOfEdition().toISOString()).toBe('2023-11-14T22:13:20.000Z');
});

test('without it they bear that of the policy’s edition', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  expect(dateOfEdition().toISOString()).toBe('2018-09-01T00:00:00.000Z');
});

test('a build that is told its day bears that, not the month of the policy', () => {
  expect(dateOfEdition(undefined, '2027-03-02').toISOString()).toBe('2027-03-02T00:00:00.000Z');
  expect(dateOfEdition('0', '2027-03-02').toISOString()).toBe('1970-01-01T00:00:00.000Z');
});
