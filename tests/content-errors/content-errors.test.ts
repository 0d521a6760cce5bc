import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-reader/read-content.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { brokenContents, soundContent } from './load-cases.ts';

const told = (files: Parameters<typeof readContent>[0]): string =>
  readContent(files).problems.map(formatProblem).join('\n');

test('sound content gives no problem', () => {
  expect(told(soundContent())).toBe('');
});

test('lines that end as on Windows are no mistake', () => {
  expect(told(soundContent().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') })))).toBe('');
});

test('what stands in the folder but is no text is told, too, and without a stack trace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-content-'));
  for (const { path, text } of soundContent()) write(folder, path, text);
  write(folder, 'content/facts/recipients/latin.yaml', Buffer.from('name: voisin \u00e0 c\u00f4t\u00e9', 'latin1'));
  write(folder, 'content/facts/recipients/huge.yaml', 'x'.repeat(1_000_001));
  write(folder, 'content/facts/recipients/notes.txt', 'To do');
  symlinkSync('/etc/hosts', join(folder, 'content/facts/recipients/link.yaml'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/content-reader/check-content.ts', join(folder, 'content')],
    {
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr.trimEnd().replaceAll(`${folder}/`, '')).toBe(`The content has 4 problems:

content/facts/recipients/huge.yaml:1 · This file is larger than a megabyte, as no text of a policy is.
  → Is it the right file? Otherwise divide it.
content/facts/recipients/latin.yaml:1 · This is not text in UTF-8.
  → Save it as UTF-8: most editors have that under “Save with encoding”.
content/facts/recipients/link.yaml:1 · This is a link to another place, not a file.
  → Put the file itself here.
content/facts/recipients/notes.txt:1 · The file "notes.txt" is not read, because its name does not end in ".yaml".
  → End its name in ".yaml".`);
});

function write(folder: string, path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const cases = brokenContents();

test('the corpus of broken contents is large', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
});

describe.each(Object.entries(Object.groupBy(cases, ({ rule }) => rule)))('%s', (_, group = []) => {
  test.each(group.map((one) => [one.name, one] as const))('%s', (_name, { files, says }) => {
    expect(told(files)).toBe(says);
  });
});
