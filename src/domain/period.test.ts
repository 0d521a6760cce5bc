import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approximateDays, lengthClass, parsePeriod, type Period, periodPattern } from './period.ts';

describe('parsePeriod', () => {
  test.each([
    ['PT1H', { amount: 1, unit: 'hour' }],
    ['P30D', { amount: 30, unit: 'day' }],
    ['P13M', { amount: 13, unit: 'month' }],
    ['P1Y', { amount: 1, unit: 'year' }],
  ])('reads %s', (iso, period) => {
    expect(parsePeriod(iso)).toEqual(period);
  });

  test.each([
    '',
    'P',
    '13 months',
    'P1Y6M',
    'P2W',
    'P0D',
    'P-1D',
    'p1y',
    'P1.5Y',
    'P1H',
    'PT1D',
    'PT1M',
    'PT',
    'P10000Y',
    ' P1Y',
    'P1Y\n',
  ])('refuses %j and says what it wants', (text) => {
    expect(() => parsePeriod(text)).toThrow(`"${text}" is no period such as PT12H, P30D, P13M or P3Y.`);
  });

  test('reads exactly the texts that the pattern allows', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^PT?\d{1,5}[HDMYW]$/)), (text) => {
        if (periodPattern.test(text)) {
          expect(parsePeriod(text).amount).toBeGreaterThan(0);
        } else {
          expect(() => parsePeriod(text)).toThrow(RangeError);
        }
      }),
    );
  });
});

describe('lengthClass', () => {
  test.each([
    ['PT1H', 'days'],
    ['P30D', 'days'],
    ['P1M', 'days'],
    ['P60D', 'months'],
    ['P6M', 'months'],
    ['P11M', 'months'],
    ['P365D', 'years'],
    ['P12M', 'years'],
    ['P1Y', 'years'],
    ['P13M', 'years'],
    ['P9Y', 'years'],
    ['P120M', 'decade'],
    ['P10Y', 'decade'],
  ])('%s is %s', (iso, expected) => {
    expect(lengthClass(parsePeriod(iso))).toBe(expected);
  });

  test('never falls while periods grow longer, whatever their unit', () => {
    const order: readonly string[] = ['days', 'months', 'years', 'decade'];
    const anyPeriod = fc.record({
      amount: fc.integer({ min: 1, max: 4000 }),
      unit: fc.constantFrom('hour' as const, 'day' as const, 'month' as const, 'year' as const),
    });
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        const [shorter, longer] = [one, other].sort((a, b) => approximateDays(a) - approximateDays(b)) as [
          Period,
          Period,
        ];
        expect(order.indexOf(lengthClass(longer))).toBeGreaterThanOrEqual(order.indexOf(lengthClass(shorter)));
      }),
    );
  });
});

test('periods sort by how long they last', () => {
  const sorted = ['P10Y', 'P13M', 'P30D', 'P3Y', 'P1Y', 'P6M'].sort(
    (a, b) => approximateDays(parsePeriod(a)) - approximateDays(parsePeriod(b)),
  );
  expect(sorted).toEqual(['P30D', 'P6M', 'P1Y', 'P13M', 'P3Y', 'P10Y']);
});
