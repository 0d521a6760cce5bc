import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const isCamera = (word: string): boolean => word.startsWith('camera');
const flat = (text: string, length?: number): string =>
  excerpt(text, isCamera, length)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

test('a short text is whole, with its matches apart', () => {
  expect(flat('De camera’s en de camerabeelden.')).toBe('De [camera]’s en de [camerabeelden].');
});

test('of a long text the part with the matches is shown, cut between words', () => {
  const text = `${'woord '.repeat(50)}de camera hangt hier ${'woord '.repeat(50)}`;
  const shown = flat(text, 60);
  expect(shown).toMatch(/^… /);
  expect(shown).toMatch(/ …$/);
  expect(shown).toContain('de [camera] hangt');
  expect(shown.length).toBeLessThan(75);
});
