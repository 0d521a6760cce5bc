import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const place = mkdtempSync(join(tmpdir(), 'privacy-explorer-new-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});

const run = (script: string, words: readonly string[], { cwd = '.', content = '' } = {}) =>
  spawnSync(process.execPath, [resolve(script), ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CONTENT: content },
  });

const newPolicy = (...words: string[]) => run('scripts/new-policy.ts', words, { cwd: place });

const check = (content: string) => run('src/content-reader/check-content.ts', [content]);

test.each([
  ['one', ['de']],
  ['two', ['fr', 'en']],
  ['four', ['nl', 'fr', 'en', 'de']],
])('a new policy in %s of the languages is in order from the start', (folder, languages) => {
  const { status, stderr, stdout } = newPolicy(folder, ...languages);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain(`CONTENT=${folder}/content npm run check`);
  const { stdout: told, stderr: wrong } = check(join(place, folder, 'content'));
  expect(wrong).toBe('');
  expect(told).toContain('The content is in order.');
  const site = parse(readFileSync(join(place, folder, 'content/site.yaml'), 'utf8')) as Record<string, unknown>;
  expect(site).toMatchObject({ languages, defaultLanguage: languages[0] });
  const text = readFileSync(join(place, folder, 'content/README.md'), 'utf8');
  expect(text).toContain(`CONTENT=${folder}/content npm run build`);
});

test('a folder that has a content, a place outside the project and an unknown language are refused, and nothing is written', () => {
  newPolicy('taken', 'en');
  for (const [words, says] of [
    [['taken', 'en'], 'The folder "taken" has a content already, which stays as it is.'],
    [['../outside', 'en'], 'The folder "../outside" lies outside the project, where its texts cannot be built.'],
    [['other', 'sv'], 'No language of the product: sv. Known: nl, fr, en, de.'],
    [[], 'Name the folder of the new policy, and its languages.'],
  ] as const) {
    const { status, stderr } = newPolicy(...words);
    expect(status).toBe(1);
    expect(stderr).toBe(`${says}\n  → npm run new-policy -- examples/my-company nl fr\n`);
  }
});

test('what is confirmed of a policy is written beside its texts, and from then on one language cannot change alone', () => {
  newPolicy('confirmed', 'fr', 'en');
  const content = join(place, 'confirmed/content');
  const own = join(content, 'confirmed.json');
  const before = readFileSync('content/confirmed.json', 'utf8');
  const confirm = (name: string) => run('scripts/confirm-translation.ts', [name], { content });
  const unknown = confirm('no-such-text');
  expect([unknown.status, unknown.stderr.split('\n')[0]]).toEqual([
    1,
    'There is no text no-such-text. Nothing is written.',
  ]);
  expect(existsSync(own)).toBe(false);
  const { status, stdout } = confirm('all');
  expect([status, stdout]).toEqual([0, 'Confirmed.\n']);
  expect(Object.keys(JSON.parse(readFileSync(own, 'utf8')) as object)).toContain('contact-form');
  expect(readFileSync('content/confirmed.json', 'utf8')).toBe(before);
  expect(check(content).stderr).toBe('');
  const text = join(content, 'policy/contact/en.mdx');
  writeFileSync(text, readFileSync(text, 'utf8').replace('The message is kept', 'All of it is kept'));
  expect(check(content).stderr).toContain('"contact-form" changed in English, and not in French.');
});

test.each(['examples/robert-koch-institut/content', 'examples/start/content'])(
  'the content of %s is in order',
  (content) => {
    const { stdout, stderr } = check(content);
    expect(stderr).toBe('');
    expect(stdout).toContain('The content is in order.');
  },
);
