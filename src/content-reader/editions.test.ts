import { expect, test } from 'vitest';
import type { SourceFile } from '../domain/content.ts';
import { formatProblem } from '../domain/problem.ts';
import { checkEditions } from './check-editions.ts';
import { chosenEdition, readEditions } from './editions.ts';
import { readProse } from './read-prose.ts';
import { soundContent } from '../../tests/content-errors/load-cases.ts';

const fixture = soundContent().map(({ path, text }) => ({ path, text }));
const dutch = fixture.find(({ path }) => path === 'content/policy/parcels/nl.mdx');
const hash = dutch && readProse(dutch).prose?.clauses.find(({ id }) => id === 'kept')?.hash;
const addresses =
  'sections: [parcels, calls]\nclauses: [seen, kept, lines]\nretention: [parcel-trace]\njourneys: [take-a-parcel]\n';
/** The fixture as a site has it: with its addresses, and with translations that say what they were written against. */
const content = [
  ...fixture.map((one) => ({
    ...one,
    text: /policy\/parcels\/(?!nl)/.test(one.path)
      ? one.text.replace(/(<Clause id="kept" title="[^"]*")/, `$1 against="${hash ?? ''}"`)
      : one.text,
  })),
  { path: 'content/addresses.yaml', text: addresses },
];
const next = 'content/editions/2027-03';
const edition = content
  .find(({ path }) => path === 'content/edition.yaml')
  ?.text.replace('id: 2018-09\n', '')
  .replace(/^/, 'id: 2027-03\n')
  .replace('standing: unconfirmed', 'standing: scheduled\ninForce:\n  from: 2027-03-01');
const text = (path: string): string => content.find((file) => file.path === path)?.text ?? '';
const file = (path: string, written: string): SourceFile => ({ path: `${next}/${path}`, text: written });
const sound = [
  ...content,
  file('changes.yaml', 'follows: 2018-09\n'),
  file('edition.yaml', edition ?? ''),
  file('facts/retention/parcel-trace.yaml', text('content/facts/retention/parcel-trace.yaml').replace('P13M', 'P2Y')),
];

const replaced = (path: string, written: string): SourceFile[] => [
  ...sound.filter((one) => one.path !== `${next}/${path}`),
  file(path, written),
];
const told = (files: readonly SourceFile[]): string => checkEditions(files).problems.map(formatProblem).join('\n');
const textIn = (files: readonly SourceFile[], id: string, path: string): string | undefined =>
  chosenEdition(readEditions(files), { wanted: id }).files.find((one) => one.path === path)?.text;

test('a later edition is in order where it holds only what differs', () => {
  expect(told(sound)).toBe('');
});

test('a later edition has its own files, and those of the former one as they are', () => {
  expect(textIn(sound, '2027-03', 'content/facts/retention/parcel-trace.yaml')).toContain('P2Y');
  expect(textIn(sound, '2018-09', 'content/facts/retention/parcel-trace.yaml')).toContain('P13M');
  const [first, second] = readEditions(sound).editions;
  const shared = 'content/policy/calls/nl.mdx';
  expect(second?.files.find(({ path }) => path === shared)).toBe(first?.files.find(({ path }) => path === shared));
});

test('the edition of the build is the one asked for, or the one that holds on its day', () => {
  const reading = readEditions(sound);
  expect(chosenEdition(reading, {}).id).toBe('2018-09');
  expect(chosenEdition(reading, { day: '2027-03-01' }).id).toBe('2027-03');
  expect(chosenEdition(reading, { wanted: '2027-03' }).id).toBe('2027-03');
  expect(() => chosenEdition(reading, { wanted: '2030' })).toThrow('There is no edition "2030".');
});

test('a mistake in a file of an edition is told with the place of that file', () => {
  const wrong = text('content/facts/retention/parcel-trace.yaml').replace('P13M', 'P0Y');
  expect(told(replaced('facts/retention/parcel-trace.yaml', wrong))).toContain(
    'content/editions/2027-03/facts/retention/parcel-trace.yaml:',
  );
});

test('a mistake that only a later edition makes in a shared file names that edition', () => {
  const files = replaced('changes.yaml', 'follows: 2018-09\nremoved:\n  - facts/contacts/help-line.yaml\n');
  expect(told(files)).toMatch(/content\/facts\/lists\/\S+ · .*"help-line".*\(In the edition "2027-03"\.\)/);
});

test.each([
  [
    'a removed file that the former edition does not have',
    replaced('changes.yaml', 'follows: 2018-09\nremoved:\n  - facts/retention/parcel-trice.yaml\n'),
    'content/editions/2027-03/changes.yaml:3 · It removes "facts/retention/parcel-trice.yaml", which the former edition does not have.\n  → Did you mean "facts/retention/parcel-trace.yaml"?',
  ],
  [
    'a file that is the same as before',
    replaced('facts/retention/parcel-trace.yaml', text('content/facts/retention/parcel-trace.yaml')),
    'content/editions/2027-03/facts/retention/parcel-trace.yaml:1 · It is the same as in the former edition.\n  → Remove it: what two editions share stands once.',
  ],
  [
    'a string of the site',
    replaced('ui/nl.json', '{}'),
    'content/editions/2027-03/ui/nl.json:1 · This belongs to the site, not to an edition.\n  → Change the file under content/ itself.',
  ],
  [
    'an edition that follows none',
    replaced('changes.yaml', 'follows: 2018-08\n'),
    'content/editions/2027-03/changes.yaml:1 · It follows the edition "2018-08", which does not exist or follows this one.\n  → Did you mean "2018-09"? Known: 2018-09, 2027-03.',
  ],
  [
    'an edition that says not which it follows',
    sound.filter(({ path }) => path !== `${next}/changes.yaml`),
    'content/editions/2027-03/changes.yaml:1 · This file is missing.\n  → Write it: "follows: …" with the id of the edition before this one.',
  ],
  [
    'an edition with the id of another',
    replaced('edition.yaml', edition?.replace('id: 2027-03', 'id: 2027-04') ?? ''),
    'content/editions/2027-03/edition.yaml:1 · "id" is "2027-04".\n  → Name it after its folder: "2027-03".',
  ],
  [
    'an edition that is scheduled for no day',
    replaced('edition.yaml', edition?.replace('inForce:\n  from: 2027-03-01\n', '') ?? ''),
    'content/editions/2027-03/edition.yaml:5 · It is scheduled, but does not say from when.\n  → Write the day under "inForce" as "from: 2027-03-01", or make it a draft.',
  ],
])('%s is told', (_name, files, says) => {
  expect(told(files)).toBe(says);
});

test('a changed Dutch clause makes its translations stale, which is listed and is no mistake', () => {
  const changed = text('content/policy/parcels/nl.mdx').replace(/(<Clause id="kept"[^>]*>\s+)/, '$1Kort gezegd. ');
  const { problems, notices } = checkEditions([...sound, file('policy/parcels/nl.mdx', changed)]);
  expect(problems).toEqual([]);
  const stale = notices.map(formatProblem).filter((notice) => notice.includes('changed'));
  expect(stale).toHaveLength(3);
  expect(stale[1]).toMatch(
    /^content\/policy\/parcels\/en\.mdx:\d+ · The Dutch clause "kept" changed after its English text was written\. \(In the edition "2027-03"\.\)\n {2}→ Read it beside the Dutch text, mend it, and run "npm run confirm -- en kept"\.$/,
  );
});
