import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockedPackages } from '../scripts/release/bill-of-materials.ts';

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const manifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const own = manifest('package.json');
const rules = manifest('tests/observatory/package.json');
const direct = { ...own.dependencies, ...own.devDependencies, ...rules.dependencies };

/** Licences that ask for nothing but their text. */
const free =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|CC-BY-4\.0|MIT-0|Unlicense|WTFPL)$/;

/** Others, each with why it may be used: nothing of these packages is changed, or reaches a reader. */
const allowedOtherwise: readonly (readonly [package_: RegExp, license: RegExp])[] = [
  // Brought by Astro for pictures, which the site has none of.
  [/^@img\/sharp-/, /LGPL-3\.0-or-later/],
  // MIT, said in a way of before package.json had "license".
  [/^(?:busboy|streamsearch|memorystream)$/, /^not stated$/],
  // Typefaces of the PDFs: free to be embedded.
  [/^@fontsource\/source-/, /^OFL-1\.1$/],
  // Tools that build or test.
  [/^(?:lightningcss|axe-core|@axe-core\/playwright|ical\.js|@mdn\/mdn-http-observatory)/, /^MPL-2\.0$/],
];

describe.each(['package-lock.json', 'tests/observatory/package-lock.json'])('%s', (file) => {
  const packages = lockedPackages(file);

  test('has packages, each of one version, and only under licences that are listed', () => {
    expect(packages.length).toBeGreaterThan(100);
    const others = packages.filter(
      ({ name, license }) =>
        !license
          .replace(/[()]/g, '')
          .split(/ (?:OR|AND) /)
          .some((one) => free.test(one)) &&
        !allowedOtherwise.some(([package_, other]) => package_.test(name) && other.test(license)),
    );
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });
});

test('every direct dependency is pinned to one version', () => {
  expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every direct dependency has its reason in docs/dependencies.md, and nothing else is there', () => {
  const table = readFileSync('docs/dependencies.md', 'utf8');
  const listed = [...table.matchAll(/^\| ([^|]+?) +\| [^|]+ \| [^|]{10,} \|$/gm)]
    .flatMap(([, names = '']) => names.split(', '))
    .filter((name) => name !== 'Package' && !name.startsWith('-'));
  expect(listed.sort()).toEqual(Object.keys(direct).sort());
});

test('packages that run a script when they are installed are allowed by name', () => {
  const running = lockedPackages().filter(({ hasInstallScript }) => hasInstallScript);
  expect(Object.keys(own.allowScripts ?? {}).sort()).toEqual(running.map(({ name }) => name).sort());
});

test('set-up installs without scripts, and runs those that are allowed', () => {
  const setUp = readFileSync('scripts/set-up.mjs', 'utf8');
  expect(setUp.match(/'ci'/g)?.length).toBe(setUp.match(/'ci', '--ignore-scripts'/g)?.length);
});

test('no command looks up node before set-up has put the pinned one there: a shell remembers the first it finds', () => {
  const commands = Object.entries(own.scripts ?? {}).filter(([, command]) => command.includes(' && '));
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter(([, command]) => !command.startsWith('npm run '))).toEqual([]);
});
