import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOfProject } from '../copy-of-project.ts';
import { dist as site } from '../site.ts';
import { type Files, filesIn, killWhen, replacementOf, start } from '../whole-or-none.ts';

// `npm run test:long` kills builds at twenty moments more, and tries what else may happen to them.
vi.setConfig({ testTimeout: 300_000 });

// As dist/ was built.
const hasPdfs = existsSync(join(site, 'print/privacy-nl.pdf'));
const building = ['scripts/build.ts', ...(hasPdfs ? [] : ['--without-pdf'])];
const folder = copyOfProject();
const dist = join(folder, 'dist');
let former: Files;

/** To print the PDFs takes twice as long as all the rest, and `npm run test:long` compares them: the copy takes those of dist/. */
function takePdfs(): void {
  const step = join(folder, 'scripts/print-and-offline.ts');
  const text = readFileSync(step, 'utf8');
  const printing = 'await writePdfEditions(site, browser, dateOfEdition());';
  expect(text).toContain(printing);
  const taking = `const { copyFileSync, globSync } = await import('node:fs');
    const from = ${JSON.stringify(resolve(site))};
    for (const file of globSync('print/*.pdf', { cwd: from })) copyFileSync(from + '/' + file, site + '/' + file);`;
  writeFileSync(step, text.replace(printing, taking));
}

beforeAll(() => {
  takePdfs();
  cpSync(site, dist, { recursive: true });
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
  const build = start(building, folder);
  await killWhen(build, replacementOf(dist));
  expect(filesIn(dist), 'dist/ is of other files: run "npm run build"').toEqual(filesIn(site));
  // What the other killed builds left is gone.
  expect(readdirSync(join(folder, '.build')).filter((name) => !name.startsWith(String(build.pid)))).toEqual([]);
});
