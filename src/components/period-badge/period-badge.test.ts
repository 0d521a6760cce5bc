import { expect, test } from 'vitest';
import { locales } from '../../domain/locales.ts';
import type { RetentionFile } from '../../schemas/retention.ts';
import { lengthInWords } from './retention-in-words.ts';

test.each<[string, Pick<RetentionFile, 'period' | 'upTo' | 'bound'>, string[]]>([
  [
    'a lower limit',
    { period: 'P10Y', bound: 'at least' },
    ['minstens 10 jaar', '10 ans au minimum', 'at least 10 years', 'mindestens 10 Jahre'],
  ],
  [
    'a range',
    { period: 'P1M', upTo: 'P18M', bound: 'exact' },
    ['1 maand tot 18 maanden', '1 mois à 18 mois', '1 month to 18 months', '1 Monat bis 18 Monate'],
  ],
])('%s is said in every language', (_, period, words) => {
  expect(locales.map((locale) => lengthInWords(period, locale).replaceAll('\u00a0', ' '))).toEqual(words);
});
