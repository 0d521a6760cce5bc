import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from './fold.ts';

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
