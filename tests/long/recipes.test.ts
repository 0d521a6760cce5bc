import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../src/content-reader/files.ts';
import { buildCopy, copyOfProject, withoutChromium } from '../copy-of-project.ts';
import { cooked, recipes } from '../recipes/recipes.ts';

// Every recipe of content/README.md, done on a copy of the project: it is built, and the site says what was written.

describe.each(recipes().map((one) => [`${one.recipe}: ${one.name}`, one] as const))('%s', (_, recipe) => {
  test('builds a site that has it', async () => {
    const folder = copyOfProject();
    rmSync(join(folder, 'content'), { recursive: true });
    for (const { path, text } of cooked(readContentFolder('content'), recipe)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, output } = buildCopy(folder, withoutChromium);
    expect(output.match(/The content has[\s\S]*/)?.[0]).toBeUndefined();
    expect(status, output).toBe(0);
    for (const wanted of recipe.built) {
      const [path = '', text = ''] = wanted.split(' · ');
      expect(existsSync(join(folder, 'dist', path)), path).toBe(true);
      expect(readFileSync(join(folder, 'dist', path), 'utf8').replaceAll('\u00a0', ' '), path).toContain(text);
    }
    rmSync(folder, { recursive: true });
  });
});

test('Add a language: the check names every text that is missing in it, and nothing else', () => {
  const folder = copyOfProject();
  put(join(folder, 'src/domain/locales.ts'), 'const known = {\n', "$&  it: { own: 'Italiano', english: 'Italian' },\n");
  put(join(folder, 'content/site.yaml'), /^languages: \[.*(?=\]$)/m, '$&, it');
  const { stderr } = spawnSync(process.execPath, ['scripts/check.ts'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const problems = stderr.match(/^content\/.* · .*$/gm) ?? [];
  expect(problems.length).toBeGreaterThan(500);
  expect(problems.filter((problem) => !/Italian|content\/ui\/it\.json/.test(problem))).toEqual([]);
});

function put(path: string, place: string | RegExp, text: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(place, text);
  if (after === before) throw new RangeError(`${String(place)} stands nowhere in ${path}.`);
  writeFileSync(path, after);
}
