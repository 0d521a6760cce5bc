import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { allMutants, mutantsTable, seer, withFault } from './mutants/mutants.ts';

// Whether the tests see these faults, `npm run test:mutants` tells. Here only: that each can still be planted.

const mutants = allMutants();

test('there are at least 66 faults, each told once', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(66);
  expect(new Set(mutants.map(({ fault }) => fault)).size).toBe(mutants.length);
});

test('docs/mutants.md lists them all', async () => {
  const options = await resolveConfig('docs/mutants.md');
  const table = await format(mutantsTable(mutants), { ...options, parser: 'markdown' });
  expect(readFileSync('docs/mutants.md', 'utf8')).toBe(table);
});

describe.each(mutants.map((mutant) => [mutant.fault, mutant] as const))('%s', (_, mutant) => {
  const { file, pieces } = seer(mutant);

  // What is built is not there yet: tests/built/mutants.test.ts.
  test.skipIf(mutant.in.startsWith('dist/'))('can be planted', () => {
    expect(() => withFault(mutant)).not.toThrow();
  });

  test.skipIf(file === 'npm run check')('has a test that sees it', () => {
    // Short pieces of a name are often filled in: the language, the page.
    const [longest] = [...pieces].sort((a, b) => b.length - a.length);
    expect(withImports(file)).toContain(longest);
  });
});

/** A test file and what it imports from beside it, where several files share their tests. */
function withImports(file: string): string {
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/from '(\.\/[\w-]+\.ts)'/g)].map(([, path = '']) => join(dirname(file), path));
  return [text, ...imported.map((path) => readFileSync(path, 'utf8'))].join('\n');
}
