import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addPeriod,
  type CalendarDate,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  formatIsoDate,
  parseDate,
  spanBetween,
} from './calendar.ts';
import { parsePeriod } from './period.ts';

const later = (iso: string, period: string): string => formatIsoDate(addPeriod(date(iso), parsePeriod(period)));

function date(iso: string): CalendarDate {
  const parsed = parseDate(iso);
  if (!parsed) throw new RangeError(iso);
  return parsed;
}

describe('a period added to a day ends', () => {
  test.each([
    ['2026-03-03', 'P1Y', '2027-03-03', 'on the same day a year later'],
    ['2026-01-31', 'P1M', '2026-02-28', 'on the last day of a shorter month'],
    ['2028-01-31', 'P1M', '2028-02-29', 'on the leap day, where there is one'],
    ['2024-02-29', 'P1Y', '2025-02-28', 'on the last of February in a common year'],
    ['2024-02-29', 'P4Y', '2028-02-29', 'on the leap day four years on'],
    ['2024-02-29', 'P10Y', '2034-02-28', 'on the last of February ten years on'],
    ['2096-02-29', 'P4Y', '2100-02-28', 'on the 28th in 2100, which is no leap year'],
    ['2024-02-29', 'P13M', '2025-03-29', 'thirteen months at once'],
    ['2025-12-31', 'P13M', '2027-01-31', 'over two new years'],
    ['2025-08-31', 'P6M', '2026-02-28', 'half a year from a 31st'],
    ['2026-01-30', 'P30D', '2026-03-01', 'thirty days are not a month'],
    ['2028-01-30', 'P30D', '2028-02-29', 'thirty days in a leap year'],
    ['2025-12-15', 'P30D', '2026-01-14', 'thirty days over the new year'],
    ['2026-12-31', 'PT1H', '2027-01-01', 'the next day, since hours may run past midnight'],
    ['2026-03-03', 'PT36H', '2026-03-05', 'hours in whole days'],
    ['2026-03-28', 'P30D', '2026-04-27', 'whatever the clocks do in spring'],
  ])('%s + %s = %s: %s', (from, period, to) => {
    expect(later(from, period)).toBe(to);
  });
});

const anyDate = fc
  .integer({ min: dayNumber({ year: 1900, month: 1, day: 1 }), max: dayNumber({ year: 2189, month: 12, day: 31 }) })
  .map(dateOfDayNumber);

test('a day is its number, and back', () => {
  fc.assert(
    fc.property(anyDate, (day) => {
      expect(dateOfDayNumber(dayNumber(day))).toEqual(day);
      expect(parseDate(formatIsoDate(day))).toEqual(day);
    }),
  );
});

test('months keep the day of the month, or end on the last day', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 120 }), (from, amount) => {
      const to = addPeriod(from, { amount, unit: 'month' });
      expect(parseDate(formatIsoDate(to))).toEqual(to);
      expect((to.year - from.year) * 12 + to.month - from.month).toBe(amount);
      expect(to.day).toBe(Math.min(from.day, daysInMonth(to.month, to.year)));
    }),
  );
});

test('a year is twelve months, and days are days', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 10 }), (from, amount) => {
      expect(addPeriod(from, { amount, unit: 'year' })).toEqual(
        addPeriod(from, { amount: amount * 12, unit: 'month' }),
      );
      expect(dayNumber(addPeriod(from, { amount, unit: 'day' })) - dayNumber(from)).toBe(amount);
    }),
  );
});

test('a longer period never ends earlier', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 119 }), (from, amount) => {
      const shorter = addPeriod(from, { amount, unit: 'month' });
      expect(dayNumber(addPeriod(from, { amount: amount + 1, unit: 'month' }))).toBeGreaterThan(dayNumber(shorter));
    }),
  );
});

test('a span leads from its first day to its last', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 4000 }), (from, days) => {
      const to = dateOfDayNumber(dayNumber(from) + days);
      const span = spanBetween(from, to);
      const months = span.years * 12 + span.months;
      const afterMonths = months === 0 ? from : addPeriod(from, { amount: months, unit: 'month' });
      expect(span.months).toBeLessThan(12);
      expect(span.days).toBeLessThan(31);
      expect(dayNumber(afterMonths) + span.days).toBe(dayNumber(to));
    }),
  );
});

test.each([
  '2026-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '1899-12-31',
  '2200-01-01',
  '26-1-1',
  '',
])('"%s" is no day', (iso) => {
  expect(parseDate(iso)).toBeUndefined();
});

test('no text makes reading a date fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parsed = parseDate(text);
      if (parsed) expect(formatIsoDate(parsed)).toBe(text);
    }),
  );
});
