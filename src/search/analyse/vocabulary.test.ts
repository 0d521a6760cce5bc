import { expect, test } from 'vitest';
import { tokenOf, vocabularyOf } from './vocabulary.ts';

test('tokens are letters of one length, each another', () => {
  const size = 1000;
  const tokens = Array.from({ length: size }, (_, place) => tokenOf(place, size));
  expect(new Set(tokens).size).toBe(size);
  expect(new Set(tokens.map(({ length }) => length)).size).toBe(1);
  expect(tokens.every((token) => /^[a-z]+$/.test(token))).toBe(true);
});

test('the longest phrase that fits stands for its words', () => {
  const { phraseAt } = vocabularyOf({
    stems: [],
    groups: [],
    phrases: [
      [9, 1, 2],
      [8, 1, 2, 3],
    ],
    elsewhere: [],
  });
  expect(phraseAt([1, 2, 3])).toEqual({ place: 8, length: 3 });
  expect(phraseAt([1, 2])).toEqual({ place: 9, length: 2 });
  expect(phraseAt([2, 3])).toBeUndefined();
});
