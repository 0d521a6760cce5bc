import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressableQuery, longestQuery, shownQuery } from './typed-query.ts';

/** Halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

test('whatever is typed, an address can hold it', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const query = addressableQuery(typed);
      expect(decodeURIComponent(encodeURIComponent(query))).toBe(query);
      expect(query.length).toBeLessThanOrEqual(longestQuery);
    }),
  );
  expect(addressableQuery(' caméra ')).toBe('caméra');
});

test('what is said back has no sign that is not seen or that turns the text around', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      expect(shownQuery(typed)).not.toMatch(/\p{C}/u);
    }),
  );
  expect(shownQuery('\u202Egnp.exe\u200B')).toBe('gnp.exe');
  expect(shownQuery('pa\uD800kje')).toBe('pa\uFFFDkje');
});

test('a long text and a tower of marks are cut, and an ordinary query is not', () => {
  expect(shownQuery('x'.repeat(1_000_000))).toBe(`${'x'.repeat(80)}…`);
  expect(shownQuery(`Z${'\u0300'.repeat(100)}`)).toBe('Z\u0300\u0300');
  expect(shownQuery('Où est l’œuvre ? Überwachungskameras')).toBe('Où est l’œuvre ? Überwachungskameras');
});
