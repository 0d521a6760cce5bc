import { expect, test } from 'vitest';
import { isInLetter } from '../../domain/letter.ts';
import { rowsOf } from '../policy-search/SearchResults.tsx';

test('the letter asks for the rights of the GDPR, and for no right of a policy’s own', () => {
  expect(isInLetter('portability')).toBe(true);
  expect(isInLetter('notice-of-a-breach')).toBe(false);
});

test('a letter is offered with the rights that are found, but for those of which it has no sentence', () => {
  const found = ['notice-of-a-breach', 'erasure'].map((id, number) => ({
    ...{ number, kind: 'rights' as const, url: `rights/#${id}`, title: id, path: [] },
  }));
  const texts = { letter: 'Write the letter: {right}', noLetter: ['rights/#notice-of-a-breach'] };
  const letters = rowsOf(found, [], texts).filter(({ kind }) => kind === 'letter');
  expect(letters.map(({ url }) => url)).toEqual(['rights/#right=erasure']);
});
