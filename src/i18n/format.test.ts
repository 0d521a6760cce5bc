import { describe, expect, test } from 'vitest';
import { locales } from '../domain/locales.ts';
import { parsePeriod } from '../domain/period.ts';
import {
  capitalized,
  formatColon,
  formatCount,
  formatMonth,
  formatMonthOrDay,
  formatPeriod,
  formatPeriodDative,
  formatShare,
} from './format.ts';

describe('a period in words', () => {
  test.each([
    ['P30D', ['30 dagen', '30 jours', '30 days', '30 Tage']],
    ['P13M', ['13 maanden', '13 mois', '13 months', '13 Monate']],
    ['P1Y', ['1 jaar', '1 an', '1 year', '1 Jahr']],
    ['P10Y', ['10 jaar', '10 ans', '10 years', '10 Jahre']],
  ])('%s', (iso, words) => {
    expect(locales.map((locale) => formatPeriod(parsePeriod(iso), locale).replace('\u00a0', ' '))).toEqual(words);
  });

  test.each([
    ['PT24H', '24 Stunden'],
    ['PT1H', '1 Stunde'],
    ['P30D', '30 Tagen'],
    ['P13M', '13 Monaten'],
    ['P3Y', '3 Jahren'],
    ['P1Y', '1 Jahr'],
  ])('%s in the German dative', (iso, words) => {
    expect(formatPeriodDative(parsePeriod(iso)).replace('\u00a0', ' ')).toBe(words);
  });
});

test('a share is written with the space that the language wants', () => {
  expect(locales.map((locale) => formatShare(50, locale))).toEqual(['50\u00a0%', '50\u00a0%', '50%', '50\u00a0%']);
});

test('a month has no day, and is the same month in every time zone', () => {
  expect(locales.map((locale) => formatMonth('2018-09', locale))).toEqual([
    'september 2018',
    'septembre 2018',
    'September 2018',
    'September 2018',
  ]);
});

test('a day is told as the policy gives it, and a month without one', () => {
  expect(locales.map((locale) => formatMonthOrDay('2021-08-16', locale))).toEqual([
    '16 augustus 2021',
    '16 août 2021',
    '16 August 2021',
    '16. August 2021',
  ]);
  expect(locales.map((locale) => formatMonthOrDay('2018-09', locale))).toEqual(
    locales.map((locale) => formatMonth('2018-09', locale)),
  );
});

test('a count is a word up to twelve, and digits beyond', () => {
  expect(locales.map((locale) => formatCount(4, locale))).toEqual(['vier', 'quatre', 'four', 'vier']);
  expect(locales.map((locale) => formatCount(1200, locale).replace(/\s/g, ' '))).toEqual([
    '1.200',
    '1 200',
    '1,200',
    '1.200',
  ]);
});

test('a colon has a no-break space before it in French', () => {
  expect(locales.map(formatColon)).toEqual([': ', '\u00a0: ', ': ', ': ']);
});

test('only the first letter becomes a capital', () => {
  expect(capitalized('effacement', 'fr')).toBe('Effacement');
  expect(capitalized('MiFID II', 'nl')).toBe('MiFID II');
});
