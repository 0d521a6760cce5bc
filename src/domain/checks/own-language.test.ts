import { describe, expect, test } from 'vitest';
import { foreignLanguage } from './own-language.ts';

const sentences = {
  nl: 'Het beleid zegt niet hoelang uw gegevens bewaard blijven.',
  fr: 'La politique ne dit pas combien de temps vos données sont conservées.',
  en: 'The policy does not say how long your data is kept for.',
  de: 'Die Erklärung sagt nicht, wie lange Ihre Daten gespeichert bleiben.',
} as const;
const locales = ['nl', 'fr', 'en', 'de'] as const;

describe.each(locales)('a sentence in %s', (locale) => {
  test('is at home in its own language', () => {
    expect(foreignLanguage(sentences[locale], locale)).toBeUndefined();
  });

  test.each(locales.filter((other) => other !== locale))('is foreign among texts in %s', (other) => {
    expect(foreignLanguage(sentences[locale], other)).toBe(locale);
  });
});

test.each(['MiFID II', 'acme, Data Protection Office', 'EMC/Brucargo', 'headquarters (Muntcentrum / Centre Monnaie)'])(
  'a name such as "%s" is at home in every language',
  (name) => {
    for (const locale of locales) expect(foreignLanguage(name, locale)).toBeUndefined();
  },
);
