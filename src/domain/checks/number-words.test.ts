import { expect, test } from 'vitest';
import type { Locale } from '../locales.ts';
import { typedSpans } from './number-words.ts';

test.each<[Locale, string, number]>([
  ['nl', 'na zestig dagen', 60],
  ['nl', 'vijfenzestig kalenderdagen', 65],
  ['nl', 'honderdtachtig dagen', 180],
  ['nl', 'anderhalf jaar', 548],
  ['nl', '30\u00a0dagen', 30],
  ['fr', 'soixante et onze jours', 71],
  ['fr', 'quatre-vingt-dix jours', 90],
  ['fr', 'un an et demi', 548],
  ['fr', 'un an et un mois', 396],
  ['en', 'one hundred and eighty days', 180],
  ['en', 'half a year', 183],
  ['en', 'a year and a half', 548],
  ['de', 'einundzwanzig Tagen', 21],
  ['de', 'ein halbes Jahr', 183],
  ['de', 'neunzig Kalendertage', 90],
])('in %s, "%s" is about %d days', (locale, text, days) => {
  expect(typedSpans(text, locale).map((span) => Math.round(span.days))).toEqual([days]);
});

test.each<[Locale, string]>([
  ['nl', 'dagen en jaren'],
  ['fr', 'chaque mois'],
  ['en', 'artikel 15'],
  ['de', 'das Jahrhundert'],
])('in %s, "%s" is no span of time', (locale, text) => {
  expect(typedSpans(text, locale)).toEqual([]);
});
