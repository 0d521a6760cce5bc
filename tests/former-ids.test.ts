import { expect, test } from 'vitest';
import { checkEditions } from '../src/content-reader/check-editions.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { addressKinds, addressesOf, formerAddresses } from '../src/domain/redirects.ts';
import { after, before, inventedFiles, redirects } from './editions/fixture.ts';

const withText = (path: string, change: (text: string) => string) =>
  checkEditions(
    inventedFiles.map((file) => (file.path === path ? { ...file, text: change(file.text) } : file)),
  ).problems.map(formatProblem);

test('every id that any edition ever had is there today, or leads on, or is said to be gone', () => {
  for (const kind of addressKinds) {
    const [live, former] = [addressesOf(after)[kind], formerAddresses(redirects, after, kind)];
    for (const id of addressesOf(before)[kind]) {
      expect([...live, ...former.map((one) => one.id)], `${kind} ${id}`).toContain(id);
    }
    expect(former.filter(({ to }) => to !== undefined && !live.includes(to))).toEqual([]);
  }
  expect(formerAddresses(redirects, after, 'clauses')).toEqual([
    { kind: 'clauses', id: 'neighbour-kept', since: '2027-03', to: 'neighbour-erased' },
    { kind: 'clauses', id: 'calls-recording-purpose', since: '2027-03' },
  ]);
});

test('an edition that still has an id does not redirect it', () => {
  for (const kind of addressKinds) expect(formerAddresses(redirects, before, kind)).toEqual([]);
});

test('a chain of successors leads to the last one', () => {
  const chain = { clauses: { a: { since: '1', to: 'b' }, b: { since: '2', to: 'neighbour-erased' } } };
  expect(formerAddresses(chain, after, 'clauses')[0]).toMatchObject({ id: 'a', to: 'neighbour-erased' });
});

test('an id that is nowhere listed, and one that went away without a word, are told', () => {
  expect(withText('content/addresses.yaml', (text) => text.replace('  - neighbour-refusal\n', ''))).toEqual([
    expect.stringContaining('"neighbour-refusal" is not listed under "clauses".'),
  ]);
  expect(withText('content/redirects.yaml', (text) => text.replace(/ {2}calls-recording-purpose.*\n/, ''))).toEqual([
    'tests/editions/content/redirects.yaml:1 · The edition "2027-03" no longer has "calls-recording-purpose" (clauses), and nothing says what became of it.\n  → Write under "clauses": "calls-recording-purpose: { since: 2027-03, to: … }", or without "to" where it was removed.',
  ]);
});

test.each([
  [
    'a successor that is not there',
    'to: neighbour-erased',
    'to: neighbour-erasing',
    'leads to "neighbour-erasing", which the edition "2027-03" does not have',
  ],
  [
    'an edition that is not there',
    'child: { since: 2027-03',
    'child: { since: 2027-04',
    'names the edition "2027-04", which does not exist',
  ],
  [
    'an id that is still there',
    '  neighbour-kept',
    '  neighbour-address',
    'is said to be gone since "2027-03", which still has it',
  ],
])('%s is told', (_name, find, put, says) => {
  expect(withText('content/redirects.yaml', (text) => text.replace(find, put)).join('\n')).toContain(says);
});
