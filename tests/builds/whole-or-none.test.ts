import { appendFileSync, cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOfProject } from '../copy-of-project.ts';
import { dist as site } from '../site.ts';
import { type Files, filesIn, killSwaps, killWhen, start } from '../whole-or-none.ts';

// `npm run test:long` kills builds at twenty moments more, compares what two builds write, and tries what else may happen.
vi.setConfig({ testTimeout: 300_000 });

// As dist/ was built: only with PDFs do pages lead to them.
const hasPdfs = existsSync(join(site, 'print/privacy-nl.pdf'));
const building = ['scripts/build.ts', ...(hasPdfs ? [] : ['--without-pdf'])];
const folder = copyOfProject();
const dist = join(folder, 'dist');
let former: Files;

beforeAll(() => {
  cpSync(site, dist, { recursive: true });
  for (const file of globSync('**/*.html', { cwd: dist })) appendFileSync(join(dist, file), '<!-- the former site -->');
  former = filesIn(dist);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Kills a build as soon as a file of its unfinished site is there → the folder of that site. */
async function killedAt(file: string): Promise<string> {
  const build = start(building, folder);
  const unfinished = join(folder, '.build', String(build.pid));
  await killWhen(build, () => existsSync(join(unfinished, file)));
  expect(build.signalCode).toBe('SIGKILL');
  expect(filesIn(dist)).toEqual(former);
  return unfinished;
}

test('a build that is killed before it has written anything leaves the former site', async () => {
  await killedAt('');
});

test('a build that is killed while it writes pages leaves the former site, and had written the same pages as a build in another folder', async () => {
  const unfinished = await killedAt('nl/index.html');
  const pages = globSync('*/{about,activities}/index.html', { cwd: unfinished });
  expect(pages).toHaveLength(8);
  // Scripts and styles are put in their places when all pages are there.
  const textIn = (place: string, page: string): string | undefined =>
    parse(readFileSync(join(place, page), 'utf8'), {
      blockTextElements: { script: false, style: false },
    }).querySelector('body')?.text;
  const differing = pages.filter((page) => textIn(unfinished, page) !== textIn(site, page));
  expect(differing, 'dist/ is of other files: run "npm run build"').toEqual([]);
});

test('a site that is killed while it takes the place of the former is the one or the other, or is put back', () =>
  killSwaps(5));
