import { expect, test } from 'vitest';
import { currentEdition, type EditionDates, heldOn, standingOf } from './editions.ts';

const first: EditionDates = { id: '2018-09', standing: 'unconfirmed' };
const second: EditionDates = { id: '2027-03', standing: 'scheduled', inForce: { from: '2027-03-01' } };
const draft: EditionDates = { id: 'draft', standing: 'draft' };
const all = [first, second, draft];

test('a scheduled edition is shown from its day on, and never where the build was told no day', () => {
  expect(currentEdition(all).id).toBe('2018-09');
  expect(currentEdition(all, '2027-02-28').id).toBe('2018-09');
  expect(currentEdition(all, '2027-03-01').id).toBe('2027-03');
});

test('a draft is never shown as the current edition', () => {
  expect(currentEdition(all, '2199-12-31').id).toBe('2027-03');
});

test('standings follow the day: the former is superseded, the scheduled one in force', () => {
  // An edition is known by its id: content that was read twice is the same.
  const standings = (day?: string) => all.map((edition) => standingOf({ ...edition }, all, day));
  expect(standings()).toEqual(['unconfirmed', 'scheduled', 'draft']);
  expect(standings('2027-03-01')).toEqual(['superseded', 'in-force', 'draft']);
});

test('what held on a day is known from the first day that an edition gives, until its last', () => {
  expect(heldOn(all, '2020-01-01')).toBeUndefined();
  expect(heldOn(all, '2027-03-01')).toBe('2027-03');
  const ended: EditionDates = { ...second, inForce: { from: '2027-03-01', until: '2028-02-29' } };
  expect(heldOn([first, ended], '2028-02-29')).toBe('2027-03');
  expect(heldOn([first, ended], '2028-03-01')).toBeUndefined();
});
