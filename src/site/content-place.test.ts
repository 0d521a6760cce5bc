import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFile, misplaced, namedInPlace, placesIn } from './content-place.ts';
import { readContentFiles } from '../content-reader/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-place-'));
mkdirSync(join(folder, 'content/policy'), { recursive: true });
writeFileSync(join(folder, 'content/edition.yaml'), 'id: first');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('CONTENT names one folder or several; without it the content is the project’s own', () => {
  expect(placesIn('examples/rki/content/')).toEqual(['examples/rki/content']);
  expect(placesIn('content, tests/editions/content')).toEqual(['content', 'tests/editions/content']);
  expect(placesIn('')).toEqual(['content']);
});

test('files have the path they would have in content/, and say where they lie', () => {
  const place = join(folder, 'content');
  expect(readContentFiles([place])[0]).toEqual({
    path: 'content/edition.yaml',
    text: 'id: first',
    origin: `${place}/edition.yaml`,
  });
});

test('a policy without strings of the interface has those of the product, and of other files its own only', () => {
  const place = join(folder, 'content');
  expect(contentFile('ui/de.json', [place])).toBe('content/ui/de.json');
  expect(contentFile('edition.yaml', [place])).toBe(`${place}/edition.yaml`);
  expect(contentFile('accessibility.yaml', [place])).toBe(`${place}/accessibility.yaml`);
  expect(readContentFiles([place]).map(({ path }) => path)).toContain('content/ui/de.json');
});

test('a message names the files of the folder that is read, and the product’s strings as they lie', () => {
  const sentence = 'Use a clause of content/policy/outline.yaml, not of content/ui/de.json: content/roles.yaml:3.';
  expect(namedInPlace(sentence, ['examples/mine/content'])).toBe(
    'Use a clause of examples/mine/content/policy/outline.yaml, not of content/ui/de.json: examples/mine/content/roles.yaml:3.',
  );
  expect(namedInPlace(sentence, ['content'])).toBe(sentence);
  expect(namedInPlace('In examples/mine/content/roles.yaml.', ['other'])).toBe('In examples/mine/content/roles.yaml.');
});

test('a folder that is not there, or that only has the content in it, is said with what to write', () => {
  expect(misplaced(['nowhere'])).toBe(
    'There is no folder "nowhere".\n  → Name the folder of the content from here: CONTENT=examples/my-company/content, or none for "content".',
  );
  expect(misplaced([folder])).toBe(
    `The folder "${folder}" holds no content, but its folder "content" may.\n  → Write CONTENT=${folder}/content.`,
  );
  expect(misplaced([join(folder, 'content')])).toBeUndefined();
});
