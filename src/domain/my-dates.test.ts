import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, dateOfDayNumber, formatIsoDate } from './calendar.ts';
import { parseFragment } from './fragment.ts';
import { keptUntil, myDatesEntry, readMyDates, readTypedDate, withDate } from './my-dates.ts';

const events = ['called', 'visited'];
const read = (fragment: string) => readMyDates(parseFragment(fragment), events);
const day = (year: number, month: number, date: number): CalendarDate => ({ year, month, day: date });

describe('the reader’s dates', () => {
  test('are read from the address in order, each once', () => {
    expect(myDatesEntry(read('dates=visited:2026-10-01,called:2026-03-03,called:2026-03-03'))[1]).toBe(
      'called:2026-03-03,visited:2026-10-01',
    );
  });

  test.each([
    'dates=called:2026-02-30',
    'dates=flown:2026-02-03',
    'dates=called',
    'dates=2026-02-03',
    'dates=,,:,::',
    'dates=called:2026-02-03T00',
    'dates=called:99999-01-01',
  ])('are not taken from %s', (fragment) => {
    expect(read(fragment)).toEqual([]);
  });

  test('survive a broken one beside them', () => {
    expect(read('dates=called:2026-13-01,visited:2026-10-01,x')).toHaveLength(1);
  });

  test('can be added, and come in order', () => {
    const called = { event: 'called', date: day(2026, 3, 3) };
    const both = withDate([called], { event: 'visited', date: day(2026, 1, 5) });
    expect(both.map(({ event }) => event)).toEqual(['visited', 'called']);
    expect(withDate(both, called)).toEqual(both);
  });

  test('go into the address and come back, whatever they are', () => {
    const dates = fc.array(
      fc.record({ event: fc.constantFrom(...events), date: fc.integer({ min: 0, max: 80_000 }).map(dateOfDayNumber) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(dates, (list) => {
        const ordered = list.reduce(withDate, []);
        expect(read(myDatesEntry(ordered).join('='))).toEqual(ordered);
      }),
    );
  });
});

describe('kept until', () => {
  test.each([
    ['well before the end', '2026-11-25', 'P1Y', day(2026, 3, 3), '2027-03-03', { years: 0, months: 3, days: 6 }],
    ['on the last day', '2027-03-03', 'P1Y', day(2026, 3, 3), '2027-03-03', { years: 0, months: 0, days: 0 }],
    ['the day after', '2027-03-04', 'P1Y', day(2026, 3, 3), '2027-03-03', undefined],
    ['from a leap day', '2028-03-01', 'P1Y', day(2028, 2, 29), '2029-02-28', { years: 0, months: 11, days: 27 }],
    ['at the end of a month', '2026-01-31', 'P13M', day(2026, 1, 31), '2027-02-28', { years: 1, months: 1, days: 0 }],
    ['in days', '2026-02-01', 'P30D', day(2026, 1, 31), '2026-03-02', { years: 0, months: 1, days: 1 }],
  ])('%s: %s, %s', (_, today, iso, from, until, toGo) => {
    const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
    const kept = keptUntil(from, iso, day(year, month, date));
    expect(formatIsoDate(kept.until)).toBe(until);
    expect(kept.toGo).toEqual(toGo);
  });
});

describe('a typed date', () => {
  test.each([
    [{ day: '3', month: '3', year: '2026' }, day(2026, 3, 3)],
    [{ day: ' 03 ', month: '03', year: '2026' }, day(2026, 3, 3)],
    [{ day: '３', month: '3', year: '2026' }, day(2026, 3, 3)],
    [{ day: '29', month: '2', year: '2028' }, day(2028, 2, 29)],
    [{ day: '29', month: '2', year: '2026' }, 'day'],
    [{ day: '0', month: '2', year: '2026' }, 'day'],
    [{ day: '3', month: '13', year: '2026' }, 'month'],
    [{ day: '3', month: '3', year: '26' }, 'year'],
    [{ day: '3', month: '3', year: '1899' }, 'year'],
    [{ day: '', month: '3', year: '2026' }, 'digits'],
    [{ day: '3', month: 'maart', year: '2026' }, 'digits'],
    [{ day: '-3', month: '3', year: '2026' }, 'digits'],
    [{ day: '3', month: '3', year: '20260' }, 'year'],
    [{ day: '12345', month: '3', year: '2026' }, 'day'],
  ])('%o', (typed, result) => {
    expect(readTypedDate(typed)).toEqual(result);
  });

  test('never makes reading fail', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, any, (d, m, y) => {
        expect(readTypedDate({ day: d, month: m, year: y })).toBeDefined();
      }),
    );
  });
});
