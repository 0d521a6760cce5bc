import { describe, expect, test } from 'vitest';
import { formatProblem, nearest, type Problem, sortProblems, suggestion } from './problem.ts';

const problem = (file: string, line: number, found = 'It is wrong.'): Problem => ({
  file,
  line,
  found,
  todo: 'Mend it.',
});

test('a problem is told with file, line, what was found, what to do and the known values in order', () => {
  expect(formatProblem({ ...problem('content/a.yaml', 3), known: ['b', 'a'] })).toBe(
    'content/a.yaml:3 · It is wrong.\n  → Mend it. Known: a, b.',
  );
});

test('problems are sorted by file and line, and each is told once', () => {
  const sorted = sortProblems([problem('b', 1), problem('a', 10), problem('a', 2), problem('a', 10)]);
  expect(sorted.map(({ file, line }) => `${file}:${line}`)).toEqual(['a:2', 'a:10', 'b:1']);
});

describe('nearest', () => {
  test.each([
    ['neigbour-address', ['neighbour-address', 'call-log'], 'neighbour-address'],
    ['Call-Log', ['call-log', 'case-file'], 'call-log'],
    ['xyz', ['call-log'], undefined],
    ['anything', [], undefined],
  ])('%s among %j is %s', (value, known, expected) => {
    expect(nearest(value, known)).toBe(expected);
  });
});

test('where nothing is near, the fallback is suggested', () => {
  expect(suggestion('xyz', ['call-log'], 'Choose one.')).toBe('Choose one.');
  expect(suggestion('call-lag', ['call-log'], 'Choose one.')).toBe('Did you mean "call-log"?');
});
