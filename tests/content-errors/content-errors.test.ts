import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-reader/read-content.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { brokenContents, soundContent } from './load-cases.ts';

const told = (files: Parameters<typeof readContent>[0]): string =>
  readContent(files).problems.map(formatProblem).join('\n');

test('sound content gives no problem', () => {
  expect(told(soundContent())).toBe('');
});

const cases = brokenContents();

test('the corpus of broken contents is large', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

describe.each(Object.entries(Object.groupBy(cases, ({ rule }) => rule)))('%s', (_, group = []) => {
  test.each(group.map((one) => [one.name, one] as const))('%s', (_name, { files, says }) => {
    expect(told(files)).toBe(says);
  });
});
