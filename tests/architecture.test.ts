import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

// Who may import whom. A folder may import what is listed, and itself; `type` marks what it may take types of only.

const allowed: Record<string, { values: string[]; types: string[] }> = {
  'src/domain': { values: [], types: ['src/schemas'] },
  'src/domain/checks': { values: ['src/domain', 'src/domain/search', 'src/schemas'], types: [] },
  'src/domain/search': { values: ['src/domain'], types: [] },
  'src/schemas': { values: ['src/domain'], types: [] },
  'src/content-reader': { values: ['src/domain', 'src/domain/checks', 'src/schemas'], types: [] },
  'src/browser': { values: ['src/domain'], types: [] },
  'src/embed': { values: [], types: [] },
  'src/embed/guest': { values: ['src/embed'], types: [] },
  'src/embed/host': { values: ['src/embed', 'src/domain/locales.ts'], types: [] },
  'src/i18n': { values: ['src/domain', 'src/load-policy.ts'], types: ['src/schemas'] },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = globSync('src/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap((file): Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:im|ex)port (type )?(?:[^;]*?from )?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
    ),
  ].map(([, type, path, later = '']) => ({
    file,
    target: normalize(join(dirname(file), path ?? later)).replaceAll('\\', '/'),
    isType: type !== undefined,
  })),
);

const isTest = (file: string): boolean => /\.test\.ts$|examples\.ts$|render\.ts$/.test(file);
const within = (path: string, folder: string): boolean => path === folder || dirname(path) === folder;
const folderOf = (file: string): string | undefined =>
  Object.keys(allowed)
    .sort((a, b) => b.length - a.length)
    .find((folder) => file.startsWith(`${folder}/`));

test('there are imports to judge', () => {
  expect(imports.length).toBeGreaterThan(100);
});

test('each folder imports only what it may', () => {
  const wrong = imports.filter(({ file, target, isType }) => {
    const folder = folderOf(file);
    if (folder === undefined || isTest(file)) return false;
    const { values = [], types = [] } = allowed[folder] ?? {};
    return ![folder, ...values, ...(isType ? types : [])].some((other) => within(target, other));
  });
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('pages do not import schemas, nor anything but layouts, components and what serves them', () => {
  const wrong = imports.filter(
    ({ file, target }) => file.startsWith('src/pages/') && /^src\/(schemas|content-reader)\//.test(target),
  );
  expect(wrong).toEqual([]);
});

test('what runs in the browser is of the domain, of src/browser, src/embed or of a component, and knows neither content nor Astro', () => {
  const entries = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<script>\s*import '(\.[^']+)'|\bbundled\('(src\/[^']+)'/g)].map(
      ([, path = '', whole]) => whole ?? resolved(file, path),
    ),
  );
  expect(entries.length).toBeGreaterThan(0);
  const sent = new Set(entries);
  for (const file of sent) for (const target of valueImports(file)) sent.add(target);
  const allowedFolders = /^src\/((domain|browser|components|embed)\/.*\.tsx?|i18n\/in-words\.ts)$/;
  expect([...sent].filter((file) => !allowedFolders.test(file) || file.startsWith('src/domain/checks/'))).toEqual([]);
});

function resolved(file: string, path: string): string {
  return normalize(join(dirname(file), path)).replaceAll('\\', '/');
}

/** The files that a file imports and so brings along: not those of which it takes only types. */
function valueImports(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const paths = [
    ...source.matchAll(/^import (?!type )[^;]*?'(\.[^']+)'/gm),
    ...source.matchAll(/\bimport\('(\.[^']+)'\)/g),
  ];
  return paths.map(([, path = '']) => resolved(file, path));
}

test('the domain knows no Astro, no file and no clock', () => {
  const wrong = files.filter(
    (file) =>
      /^src\/domain\//.test(file) &&
      !isTest(file) &&
      /from '(astro|node:|zod)|Date\.now|new Date\(\)|document\.|window\./.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('the languages are listed in one place, and what one of them has of its own, types demand of every other', () => {
  const code = ['astro.config.mjs', ...globSync('scripts/**/*.{ts,mjs}'), ...files]
    .filter((file) => !isTest(file) && file !== 'src/domain/locales.ts')
    .map((file) => [file, readFileSync(file, 'utf8').replace(/^ *(?:\/\/|\/?\*).*$/gm, '')] as const);
  const lists = code.filter(([, text]) => /\bnl\b\W{1,8}\bfr\b/.test(text));
  const tables = code.filter(([, text]) => /\bnl: /.test(text) && !/\bRecord<\s*Locale,/.test(text));
  expect([...lists, ...tables].map(([file]) => file)).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = files.filter(
    (file) => !file.endsWith('interface-strings.ts') && readFileSync(file, 'utf8').split('\n').length > 250,
  );
  expect(long).toEqual([]);
});
