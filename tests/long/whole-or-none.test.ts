import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, globSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCopy, copyOfProject } from '../copy-of-project.ts';
import {
  after,
  filesIn,
  killSwaps,
  killWhen,
  preload,
  putBackFormerSite,
  randomNumbers,
  seed,
  start,
  type Files,
} from '../whole-or-none.ts';

// One copy of the project is built, killed and broken by one test after the other.
let folder: string;
let sound: Files;

/** The PDFs have their own test of this, and would take most of the time here. */
const building = ['scripts/build.ts', '--without-pdf'];

beforeAll(() => {
  folder = copyOfProject();
  const { status, output } = buildCopy(folder, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
  expect(status, output).toBe(0);
  sound = filesIn(join(folder, 'dist'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the same content gives the same bytes in another folder, on another day, in another time zone, language and order of files', () => {
  const other = copyOfProject();
  const { status, output } = buildCopy(other, {
    TZ: 'America/St_Johns',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    NODE_OPTIONS: preload('another-machine.mjs'),
  });
  expect(status, output).toBe(0);
  expect(filesIn(join(other, 'dist'))).toEqual(sound);
  rmSync(other, { recursive: true });
});

test('a build that is killed, twenty times at any moment, leaves the former site or the whole new one', async () => {
  const dist = join(folder, 'dist');
  for (const file of globSync('**/*.html', { cwd: dist })) appendFileSync(join(dist, file), '<!-- the former site -->');
  const former = filesIn(dist);
  const kept = join(folder, 'kept');
  cpSync(dist, kept, { recursive: true });

  const began = performance.now();
  expect(await once(start(building, folder), 'close')).toEqual([0, null]);
  const whole = performance.now() - began;
  expect(filesIn(dist)).toEqual(sound);

  const random = randomNumbers();
  for (let kill = 1; kill <= 20; kill += 1) {
    rmSync(dist, { recursive: true });
    cpSync(kept, dist, { recursive: true });
    const moment = random() * whole;
    await killWhen(start(building, folder), after(moment));
    putBackFormerSite(folder);
    const left = filesIn(dist);
    expect([former, sound], `killed after ${Math.round(moment)} ms (seed ${seed}, kill ${kill})`).toContainEqual(left);
  }

  const { status, output } = buildCopy(folder);
  expect(status, output).toBe(0);
  expect(filesIn(dist)).toEqual(sound);
  expect(readdirSync(join(folder, '.build')), 'what killed builds left').toEqual([]);
});

test('a site that is killed while it takes the place of the former is the one or the other, or is put back', () =>
  killSwaps(20));

test('two builds at the same time do not disturb each other', async () => {
  const builds = [start(building, folder), start(building, folder)];
  expect(await Promise.all(builds.map((build) => once(build, 'close')))).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(filesIn(join(folder, 'dist'))).toEqual(sound);
  expect(readdirSync(join(folder, '.build'))).toEqual([]);
});

test('a disk that is full is told in one sentence, and the former site stays', () => {
  // After a megabyte.
  const { status, output } = buildCopy(folder, { NODE_OPTIONS: preload('full-disk.mjs'), ROOM_ON_DISK: '1000000' });
  expect(status).toBe(1);
  expect(output.split('\n').slice(-3)).toEqual([
    'The disk is full. A build needs room for a second site beside dist/: free some and build again.',
    '',
    'Nothing was built; dist/ is as it was.',
  ]);
  expect(output).not.toMatch(/\n\s+at /);
  expect(readdirSync(join(folder, '.build'))).toEqual([]);
  expect(filesIn(join(folder, 'dist'))).toEqual(sound);
});

test('a folder that cannot be written to is told in one sentence', () => {
  rmSync(join(folder, '.build'), { recursive: true });
  // Root may write everywhere, but not into a file.
  writeFileSync(join(folder, '.build'), '');
  const { status, output } = buildCopy(folder);
  expect(status).toBe(1);
  expect(output).toBe(
    'A file stands where a folder must be: ".build". Move the file away and build again.\n\nNothing was built; dist/ is as it was.',
  );
  rmSync(join(folder, '.build'));
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
});
