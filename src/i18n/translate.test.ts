import { expect, test } from 'vitest';
import type { InterfaceKey } from '../schemas/interface-strings.ts';
import { translator } from './translate.ts';

test('placeholders are filled in', () => {
  expect(translator('en')('print.page', { page: 2, pages: 9 })).toBe('page 2 of 9');
});

test('what counts takes the plural form of the language', () => {
  expect(translator('nl')('contents.clauses', { count: 1 })).toBe('1 bepaling');
  expect(translator('nl')('contents.clauses', { count: 41 })).toBe('41 bepalingen');
  expect(translator('fr')('contents.clauses', { count: 2_000_000 })).toContain('de clauses');
});

test('a key without a text stops the build', () => {
  expect(() => translator('nl')('no.such.key' as InterfaceKey)).toThrow(
    'The interface string "no.such.key" has no text in "nl".',
  );
});
