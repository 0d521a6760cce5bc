import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, joinPhoneNumbers, wordsOf } from './fold.ts';

/** Any text at all: also halves of characters, which a paste can bring. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: loneHalves() }),
);

function loneHalves() {
  return fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
}

describe('folding', () => {
  test.each([
    ['Caméra’s', 'camera’s'],
    ['Œuvre', 'oeuvre'],
    ['GROẞ groß', 'gross gross'],
    ['İstanbul', 'istanbul'],
    ['tevredenheidsenquête', 'tevredenheidsenquete'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('twice is once', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test('both ways of writing an accent are the same', () => {
    fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))));
  });
});

test('apostrophes of both kinds and hyphens part words', () => {
  expect(wordsOf("L’accès, l'opposition et le code-barres")).toEqual([
    'l',
    'acces',
    'l',
    'opposition',
    'et',
    'le',
    'code',
    'barres',
  ]);
});

test.each(['02 278 50 44', '+3222785044', '0032 2 278 50 44', '02/278.50.44', '+32 (0)2 278 50 44', '022785044'])(
  'a phone number is one word however it is spelt: %s',
  (number) => {
    expect(joinPhoneNumbers(`Bel ${number}, keuze 1.`)).toBe('Bel 022785044, keuze 1.');
  },
);

test('other numbers stay as they are', () => {
  for (const text of ['278 50 44', '3 maanden', '2018-09', 'BE0214 596 464', '1000 Brussel'])
    expect(joinPhoneNumbers(text)).toBe(text);
});
