import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignPieces, formatFragment, knownItems, longestFragment, namesPlace, parseFragment } from './fragment.ts';

const keys = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const values = fc.stringMatching(/^[a-z0-9.,:;~-]{1,30}$/);

test('what is written is read again, and writing is the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, values), { maxLength: 10 }), (pairs) => {
      const state = new Map(pairs);
      const text = formatFragment(state);
      expect(parseFragment(text)).toEqual(state);
      expect(formatFragment(parseFragment(`#${text}`))).toBe(text);
    }),
  );
});

test('no text makes reading fail, and only our signs come through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const [key, value] of parseFragment(text)) {
        expect(key).toMatch(/^[a-z-]+$/);
        expect(value).toMatch(/^[a-z0-9.,:;~-]+$/);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['#call-log', []],
  [
    '#happened=called&x=<script>&length=years',
    [
      ['happened', 'called'],
      ['length', 'years'],
    ],
  ],
  ['#happened=%63alled', [['happened', 'called']]],
  ['#dates=called%3A2026-03-03', [['dates', 'called:2026-03-03']]],
  [
    '#dates%3Dcalled%253A2026-03-03&amp;happened=called',
    [
      ['dates', 'called:2026-03-03'],
      ['happened', 'called'],
    ],
  ],
  ['#happened=called&length=100%', [['happened', 'called']]],
  ['#xtor=EPR-1', []],
  ['#_=_', []],
  ['#happened=called&happened=visited', [['happened', 'called']]],
  ['#=a&&a=&b', []],
  ['#__proto__=a&constructor=b', [['constructor', 'b']]],
] as const)('%s is read piece by piece', (text, pairs) => {
  expect([...parseFragment(text)]).toEqual(pairs);
});

test.each([
  ['#cameras-kept', true],
  ['#cameras%2Dkept', true],
  ['', false],
  ['#_=_', false],
  ['#happened%3Dcalled', false],
  ['#cameras-kept&fbclid=1', false],
] as const)('whether %s names a place of the page: %s', (text, isPlace) => {
  expect(namesPlace(text)).toBe(isPlace);
});

test('what others have put into the address stays there as it was', () => {
  const foreign = foreignPieces('#xtor=EPR-1&happened=called&_=_&cameras-kept&x=%2F');
  expect(foreign).toEqual(['xtor=EPR-1', '_=_', 'x=%2F']);
  expect(formatFragment(new Map([['length', 'years']]), foreign)).toBe('length=years&xtor=EPR-1&_=_&x=%2F');
});

test('a fragment that is too long is none of ours', () => {
  expect(parseFragment(`a=b&c=${'d'.repeat(longestFragment)}`).size).toBe(0);
});

test('a list gives its known members, once, in their own order', () => {
  expect(knownItems('c,a,a,x', ['a', 'b', 'c'])).toEqual(['a', 'c']);
  expect(knownItems(undefined, ['a'])).toEqual([]);
});
