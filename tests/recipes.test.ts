import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkEditions } from '../src/content-reader/check-editions.ts';
import { readContentFolder } from '../src/content-reader/files.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { cooked, recipes } from './recipes/recipes.ts';

// That the site is built after each, too, is tests/long/recipes.test.ts.

const content = readContentFolder('content').filter(({ path }) => path !== 'content/confirmed.json');

/** A language takes a developer. */
const notAlone = ['Add a language'];

test('every recipe of content/README.md is tried', () => {
  const [, text = ''] = readFileSync('content/README.md', 'utf8').split('\n## Recipes\n');
  const headings = [...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
  expect(headings.filter((heading) => !notAlone.includes(heading ?? '')).sort()).toEqual(
    [...new Set(recipes().map(({ recipe }) => recipe))].sort(),
  );
});

describe.each(recipes().map((one) => [`${one.recipe}: ${one.name}`, one] as const))('%s', (_, recipe) => {
  test('leaves the content in order', () => {
    expect(checkEditions(cooked(content, recipe)).problems.map(formatProblem)).toEqual([]);
  });
});
