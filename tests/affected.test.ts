import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { affectedLines } from '../scripts/affected.ts';
import { contentAt } from '../scripts/content-at.ts';
import type { SourceFile } from '../src/domain/content.ts';
import { soundContent } from './content-errors/load-cases.ts';

const cases = `- name: with a link
  answers: { link: yes-please }
  activities: [parcel]
  doubts: {}
  periods: [parcel-trace]
  maybe: []
  says: []
  recipients: [neighbour]
  clauses: [kept, seen]
- name: without a link
  answers: { link: no-thanks }
  activities: []
  doubts: {}
  periods: []
  maybe: []
  says: []
  recipients: []
  clauses: []
`;
const before = [...soundContent(), { path: 'content/wizard-cases/take-a-parcel.yaml', text: cases }];
const edited = (path: string, find: string, put: string): SourceFile[] =>
  before.map((file) => (file.path === path ? { path, text: file.text.replace(find, put) } : file));

test('an edit of a period is told in plain words, with what shows it', async () => {
  expect(await affectedLines(before, edited('content/facts/retention/parcel-trace.yaml', 'P13M', 'P2Y'))).toEqual([
    `Trace of a parcel: 13\u00a0months; then erased → 2\u00a0years; then erased: 2 clauses, 1 journey, 1 case.
  clauses: kept, seen
  journeys: take-a-parcel
  cases: take-a-parcel: with a link`,
  ]);
});

test('an edit of words that state nothing names their files', async () => {
  expect(await affectedLines(before, edited('content/search/clauses/kept.yaml', 'wie lange', 'wie lang'))).toEqual([
    'Words that state nothing: content/search/clauses/kept.yaml.',
  ]);
});

test('without an edit there is nothing to tell', async () => {
  expect(await affectedLines(before, before)).toEqual([]);
});

test('content with a mistake is sent to the check', async () => {
  const wrong = edited('content/facts/retention/parcel-trace.yaml', 'P13M', 'P13');
  await expect(affectedLines(before, wrong)).rejects.toThrow('mend what "npm run check" tells first');
});

test('the content of a commit is read as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-commit-'));
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args]);
  };
  mkdirSync(join(folder, 'content/ui'), { recursive: true });
  writeFileSync(join(folder, 'content/edition.yaml'), 'source: één\n');
  writeFileSync(join(folder, 'content/ui/nl.json'), '{}\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=x');
  writeFileSync(join(folder, 'content/edition.yaml'), 'source: twee\n');
  expect(contentAt(join(folder, 'content'), 'HEAD')).toEqual([
    { path: 'content/edition.yaml', text: 'source: één\n' },
    { path: 'content/ui/nl.json', text: '{}\n' },
  ]);
  rmSync(folder, { recursive: true });
});
