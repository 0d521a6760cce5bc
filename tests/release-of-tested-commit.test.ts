import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

// A repository whose build only says that it was begun.
const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-tested-'));

/** Runs a command in the repository → its exit status and all that it printed. */
const run = (command: string, ...words: string[]) => runFor('https://privacy.example.org', command, ...words);
function runFor(siteUrl: string, command: string, ...words: string[]) {
  const env = { ...process.env, SITE_URL: siteUrl };
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', env });
  return { status, output: `${stdout}${stderr}` };
}
const commit = () =>
  run('git', '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '--allow-empty', '-m', 'a commit');
const release = () => run(process.execPath, resolve('scripts/release.ts'));
const longTestsPass = () => run(process.execPath, resolve('scripts/long-tests-passed.ts'));

beforeAll(() => {
  mkdirSync(join(folder, 'scripts'));
  writeFileSync(join(folder, 'scripts/build.ts'), `console.log('building'); process.exit(3);`);
  writeFileSync(join(folder, '.gitignore'), '.test-results/\n');
  run('git', 'init', '--quiet');
  run('git', 'add', '.');
  expect(commit()).toEqual({ status: 0, output: '' });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a commit on which the long tests have not passed is not released', () => {
  const { status, output } = release();
  expect(status).toBe(1);
  expect(output).toBe(
    'Nothing was released. The long tests have not passed here. Run "npm run test:long", which takes some minutes, and then this again.\n',
  );
});

test('a commit on which they passed is', () => {
  longTestsPass();
  expect(release()).toEqual({ status: 3, output: 'building\n' });
});

test.each([
  ['', 'SITE_URL is not set. '],
  ['http://localhost:4321', 'SITE_URL is "http://localhost:4321", which is no origin of HTTPS. '],
  ['https://privacy.example.org/nl', 'SITE_URL is "https://privacy.example.org/nl", which is no origin of HTTPS. '],
  ['privacy.example.org', 'SITE_URL is "privacy.example.org", which is no origin of HTTPS. '],
])('a site is not released for the address %j', (siteUrl, why) => {
  expect(runFor(siteUrl, process.execPath, resolve('scripts/release.ts'))).toEqual({
    status: 1,
    output: `Nothing was released. ${why}Say where readers find the site: SITE_URL=https://privacy.example.org npm run release\n`,
  });
});

test('what is not committed is neither released nor counts as tested', () => {
  writeFileSync(join(folder, 'fresh.txt'), '');
  expect(release()).toEqual({
    status: 1,
    output: 'Nothing was released. A release is made of a commit. Commit or take back what is not:\n?? fresh.txt\n',
  });
  commit();
  expect(longTestsPass().output).toContain('which counts for no release');
  rmSync(join(folder, 'fresh.txt'));
  expect(release().status).toBe(1);
});

test('a later commit is not released before they pass anew', () => {
  const { status, output } = release();
  expect(status).toBe(1);
  expect(output).toMatch(
    /^Nothing was released\. The long tests passed on commit \w{12}, and this is \w{12}\. Run "npm/,
  );
  longTestsPass();
  expect(release().status).toBe(3);
});
