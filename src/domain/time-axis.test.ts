import { expect, test } from 'vitest';
import { parsePeriod } from './period.ts';
import { breakEnd, linearPlace, logarithmicPlace, timeAxis } from './time-axis.ts';

const axis = timeAxis(['P30D', 'P10Y'].map(parsePeriod));
const at = (iso: string): number => axis.position(parsePeriod(iso));
const linear = (iso: string): number => axis.linear(parsePeriod(iso));

test('after the start and a break, the axis runs from a week to ten years, with names in between', () => {
  expect(axis.ticks.map(({ iso, position }) => [iso, Math.round(position)])).toEqual([
    ['P1W', 14],
    ['P1M', 34],
    ['P6M', 59],
    ['P1Y', 68],
    ['P3Y', 83],
    ['P10Y', 100],
  ]);
});

test('equal ratios are equal distances', () => {
  expect(at('P2Y') - at('P1Y')).toBeCloseTo(at('P4Y') - at('P2Y'), 1);
  expect(at('P12M')).toBe(at('P1Y'));
  expect(at('P10Y')).toBe(100);
});

test('what is shorter than a week stands in the break, and nothing at the start', () => {
  expect(logarithmicPlace(0, axis.ends)).toBe(0);
  expect(logarithmicPlace(3.5, axis.ends)).toBe(breakEnd / 2);
  expect(logarithmicPlace(7, axis.ends)).toBe(breakEnd);
});

test('on the linear scale, equal lengths are equal distances from zero', () => {
  expect(linear('P10Y')).toBe(100);
  expect(linear('P5Y')).toBe(50);
  expect(linear('P30D')).toBe(0.82);
  expect(linearPlace(0, axis.ends)).toBe(0);
});

test('the axis grows with what it has to show', () => {
  const wide = timeAxis(['P1D', 'P100Y'].map(parsePeriod));
  expect(wide.position(parsePeriod('P1D'))).toBe(breakEnd);
  expect(wide.position(parsePeriod('P100Y'))).toBe(100);
  expect(wide.linear(parsePeriod('P100Y'))).toBe(100);
});
