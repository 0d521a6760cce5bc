import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { controller } from '../src/site/site.ts';

// Who may import whom. A folder may import what is listed, src/site, and itself; `type` marks what it may take types of only.

const allowed: Record<string, { values: string[]; types?: string[] }> = {
  // What the policy says, and what follows from it: no Astro, no file, no clock.
  'src/domain': { values: [], types: ['src/schemas'] },
  'src/domain/changes': { values: ['src/domain'], types: ['src/schemas'] },
  'src/domain/checks': { values: ['src/domain', 'src/search/analyse', 'src/schemas'] },
  // What content/site.yaml says: scripts read the file, bundles have its values.
  'src/site': { values: [], types: ['src/schemas'] },
  'src/schemas': { values: ['src/domain'] },
  'src/content-reader': {
    values: ['src/domain', 'src/domain/changes', 'src/domain/checks', 'src/schemas', 'src/i18n'],
  },
  'src/i18n': { values: ['src/domain', 'src/content-reader'], types: ['src/schemas'] },
  'src/routes': { values: ['src/domain', 'src/content-reader', 'src/i18n', 'src/embed'], types: ['src/schemas'] },
  // What runs in browsers.
  'src/browser': { values: ['src/domain'] },
  'src/search/analyse': { values: [], types: ['src/domain'] },
  'src/search/browser': { values: ['src/search/analyse'] },
  'src/embed': { values: ['src/domain'] },
  'src/embed/guest': { values: ['src/embed', 'src/domain'] },
  'src/embed/host': { values: ['src/embed', 'src/domain'] },
  'src/offline': { values: ['src/domain'] },
  // What a build makes beside pages.
  'src/headers': { values: ['src/domain'] },
  'src/integrations': { values: ['src/domain', 'src/headers', 'src/content-reader', 'src/search/build'] },
  'src/search/build': {
    values: [
      'src/domain',
      'src/search/analyse',
      'src/i18n',
      'src/content-reader',
      'src/integrations',
      'src/components',
    ],
    types: ['src/schemas'],
  },
  'src/embed/build': {
    values: [
      'src/domain',
      'src/embed',
      'src/routes',
      'src/i18n',
      'src/content-reader',
      'src/headers',
      'src/integrations',
    ],
  },
  'src/print': {
    values: ['src/domain', 'src/routes', 'src/i18n', 'src/content-reader', 'src/integrations', 'src/print/pdf'],
  },
  'src/print/pdf': { values: ['src/domain'] },
  // What pages are made of.
  'src/styles': { values: [] },
  'src/components': {
    values: [
      ...['src/domain', 'src/schemas', 'src/content-reader', 'src/i18n', 'src/routes', 'src/styles', 'src/browser'],
      ...['src/search/analyse', 'src/search/browser', 'src/embed', 'src/embed/build', 'src/embed/guest', 'src/print'],
      ...['src/offline', 'src/integrations', 'src/domain/changes'],
    ],
  },
  // Pictures that stand by themselves: signs, and the timeline.
  'src/pictures': { values: ['src/domain', 'src/content-reader', 'src/i18n', 'src/routes', 'src/components'] },
  // The facts as files for programs.
  'src/data-files': {
    values: ['src/domain', 'src/schemas', 'src/content-reader', 'src/i18n', 'src/routes', 'src/components'],
  },
  'src/layouts': {
    values: [
      ...['src/domain', 'src/content-reader', 'src/i18n', 'src/routes', 'src/styles', 'src/components', 'src/headers'],
      'src/print',
    ],
  },
  // The pages of an edition that is not the one that holds.
  'src/former': {
    values: ['src/domain', 'src/i18n', 'src/routes', 'src/components', 'src/layouts', 'src/styles'],
  },
  'src/pages': {
    values: [
      ...['src/domain', 'src/content-reader', 'src/i18n', 'src/routes', 'src/components', 'src/layouts'],
      ...['src/embed/build', 'src/search/build', 'src/data-files', 'src/pictures'],
    ],
  },
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
    return ![folder, 'src/site', ...values, ...(isType ? types : [])].includes(folderOf(target) ?? '');
  });
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('every folder is governed, and no file stands outside of all', () => {
  expect(files.filter((file) => folderOf(file) === undefined && file !== 'src/env.d.ts')).toEqual([]);
  expect(Object.keys(allowed).filter((folder) => !files.some((file) => folderOf(file) === folder))).toEqual([
    'src/styles',
  ]);
});

test('what runs in the browser is of the domain, of src/browser, src/embed, src/search or of a component, and knows neither content nor Astro', () => {
  const entries = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<script>\s*import '(\.[^']+)'|\bbundled\('(src\/[^']+)'/g)].map(
      ([, path = '', whole]) => whole ?? resolved(file, path),
    ),
  );
  expect(entries.length).toBeGreaterThan(0);
  // Islands and what they are made of.
  const sent = new Set([...entries, ...files.filter((file) => file.endsWith('.tsx'))]);
  for (const file of sent) for (const target of valueImports(file)) sent.add(target);
  const allowedFolders =
    /^src\/((domain|site|browser|components|embed|offline|search\/(analyse|browser))\/.*\.tsx?|i18n\/intl-words\.ts)$/;
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

/**
 * Ids of the content that are words of the code as well: the rights, fields and kinds of facts that the GDPR names, one state of a
 * field, and common words of HTML, Markdown and addresses.
 */
const wordsOfTheCode = new Set(
  (
    'access rectification erasure restriction objection withdrawal portability recipients retention choices rights silences ' +
    'sources services legal-bases made-by-controller address changes children contact controller cookies email definition maybe name online periods request roles sender'
  ).split(' '),
);

test('no id of a clause, a fact or a journey stands in the code: content/roles.yaml names what pages need', () => {
  const idsOfFiles = globSync('content/{facts/*,wizard}/*.yaml').map((file) => basename(file, '.yaml'));
  const idsInFiles = ['content/policy/outline.yaml', 'content/roles.yaml'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ +- (?:id: )?([a-z0-9-]+)$/gm)].map(([, id = '']) => id),
  );
  const ids = new Set([...idsOfFiles, ...idsInFiles].filter((id) => !wordsOfTheCode.has(id)));
  expect(ids.size).toBeGreaterThan(300);
  const found = [...files, ...globSync('scripts/**/*.{ts,mjs}')]
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/^ *(?:\/\/|\/?\*).*$/gm, '');
      const quoted = [...code.matchAll(/(?<=['"`/#=])[a-z0-9-]+(?=['"`])/g)].map(([id]) => id);
      // Within a text, as in the example of a message: an id of several words, since one of a single word is a word of English.
      const within = [...code.matchAll(/(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])/g)].map(([id]) => id);
      return [...new Set([...quoted, ...within])].filter((id) => ids.has(id)).map((id) => `${file}: ${id}`);
    });
  expect(found).toEqual([]);
});

test('whose policy it is stands in the content, and in no file of the code', () => {
  const names = controller.calledAs.map((name) => name.toLowerCase());
  expect(names).not.toEqual([]);
  const all = [...globSync('src/**/*.*'), ...globSync('scripts/**/*.*')];
  expect(all.filter((file) => names.some((name) => readFileSync(file, 'utf8').toLowerCase().includes(name)))).toEqual(
    [],
  );
});

test('no file is longer than 250 lines', () => {
  const long = files.filter(
    (file) => !file.endsWith('interface-strings.ts') && readFileSync(file, 'utf8').split('\n').length > 250,
  );
  expect(long).toEqual([]);
});
