import { expect, test } from 'vitest';
import { parsePeriod } from './period.ts';
import { timeAxis } from './time-axis.ts';

const axis = timeAxis(['P30D', 'P10Y'].map(parsePeriod));
const at = (iso: string): number => axis.position(parsePeriod(iso));

test('the axis runs from a week to ten years, with names in between', () => {
  expect(axis.ticks.map(({ amount, unit, position }) => [amount, unit, Math.round(position)])).toEqual([
    [1, 'week', 0],
    [1, 'month', 23],
    [6, 'month', 52],
    [1, 'year', 63],
    [3, 'year', 81],
    [10, 'year', 100],
  ]);
});

test('equal ratios are equal distances', () => {
  expect(at('P2Y') - at('P1Y')).toBeCloseTo(at('P4Y') - at('P2Y'), 1);
  expect(at('P12M')).toBe(at('P1Y'));
  expect(at('P10Y')).toBe(100);
});

test('the axis grows with what it has to show', () => {
  const wide = timeAxis(['P1D', 'P100Y'].map(parsePeriod));
  expect(wide.position(parsePeriod('P1D'))).toBe(0);
  expect(wide.position(parsePeriod('P100Y'))).toBe(100);
});
