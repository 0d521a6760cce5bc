import { appendFileSync, cpSync, existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildCopy, copyOfProject } from '../copy-of-project.ts';
import { expectFullDiskToBeTold, type Files, filesIn, killWhen, replacementOf, start } from '../whole-or-none.ts';

// `npm run test:long` kills builds at twenty moments more, and tries what else may happen to them.
vi.setConfig({ testTimeout: 300_000 });

// PDFs take twice as long as all the rest, and `npm run test:long` compares them.
const building = ['scripts/build.ts', '--without-pdf'];
const folder = copyOfProject();
const dist = join(folder, 'dist');
let sound: Files;
let former: Files;

beforeAll(() => {
  const elsewhere = copyOfProject();
  const { status, output } = buildCopy(elsewhere);
  expect(status, output).toBe(0);
  sound = filesIn(join(elsewhere, 'dist'));
  cpSync(join(elsewhere, 'dist'), dist, { recursive: true });
  rmSync(elsewhere, { recursive: true });
  for (const file of globSync('**/*.html', { cwd: dist })) appendFileSync(join(dist, file), '<!-- the former site -->');
  former = filesIn(dist);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Kills a build as soon as a file of its unfinished site is there → what then stands in `dist/`. */
async function killedAt(file: string): Promise<Files> {
  const build = start(building, folder);
  await killWhen(build, () => existsSync(join(folder, '.build', String(build.pid), file)));
  expect(build.signalCode).toBe('SIGKILL');
  return filesIn(dist);
}

test('a build that is killed before it has written anything leaves the former site', async () => {
  expect(await killedAt('')).toEqual(former);
});

test('a build that is killed while it writes pages leaves the former site', async () => {
  expect(await killedAt('nl/index.html')).toEqual(former);
});

test('a build that is killed while its site takes the place of the former leaves it whole, with the same bytes as a build in another folder', async () => {
  await killWhen(start(building, folder), replacementOf(dist));
  expect(filesIn(dist)).toEqual(sound);
});

test('a disk that is full is told in one sentence, the former site stays, and what killed builds left is gone', () => {
  expect(readdirSync(join(folder, '.build'))).not.toEqual([]);
  expectFullDiskToBeTold(folder);
});
