import { expect, test } from 'vitest';
import { changeInWords } from '../src/components/changes/in-words.ts';
import { changesToMarkdown } from '../src/components/changes/to-markdown.ts';
import { checkEditions } from '../src/content-reader/check-editions.ts';
import { locales, type Locale } from '../src/domain/locales.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { after, before, changes, inventedFiles } from './editions/fixture.ts';

// An invented edition after the real one, with a change of every kind: tests/editions.

const words = (key: string, locale: Locale = 'nl') => {
  const change = changes.find((one) => one.key === key);
  if (!change) throw new ReferenceError(`There is no change "${key}".`);
  return changeInWords(change, { before, after }, locale);
};

test('the invented edition is in order, and only its French text about camera images is stale', () => {
  const { problems, notices } = checkEditions(inventedFiles);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(notices.map(({ found }) => found)).toEqual([
    'The Dutch clause "cameras-kept" changed after its French text was written. (In the edition "2027-03".)',
  ]);
});

test('every change is found, each once, and nothing that only follows a renamed id', () => {
  expect(changes.map(({ key, kind }) => `${key}: ${kind}`)).toEqual([
    'activities camera-other-sites recipients: changed',
    'activities neighbour-delivery recipients: changed',
    'retention call-log: changed',
    'retention call-recording: changed',
    'retention camera-images: changed',
    'retention survey-answers: renamed',
    'activities call-recording purposes: changed',
    'silences notice-of-recording: removed',
    'contacts business-customers: changed',
    'clauses calls-recording-purpose: removed',
    'clauses web-feedback: changed',
    'clauses cameras-kept: changed',
    'clauses neighbour-access: changed',
    'clauses neighbour-kept: renamed',
    'clauses neighbour-refusal: added',
    'journeys child: renamed',
    'journeys take-in-a-parcel: changed',
  ]);
});

test('nothing changes between an edition and itself', async () => {
  const { changesBetween } = await import('../src/domain/changes/changes.ts');
  expect(changesBetween(before, before, () => undefined)).toEqual([]);
});

test.each([
  ['nl', 'hoogstens 6 maanden', 'hoogstens 3 maanden'],
  ['fr', '6 mois au maximum', '3 mois au maximum'],
  ['en', 'at most 6 months', 'at most 3 months'],
  ['de', 'höchstens 6 Monate', 'höchstens 3 Monate'],
] as const)('in %s a period is told before and after, with the clause of each', (locale, was, is) => {
  const told = words('retention call-recording', locale);
  expect(told.before?.replaceAll('\u00a0', ' ')).toContain(was);
  expect(told.after?.replaceAll('\u00a0', ' ')).toContain(is);
  expect(told.clauses.before?.id).toBe('calls-recording-kept');
  expect(told.clauses.after?.title).toBe(
    after.sections.flatMap((section) => section.clauses).find(({ id }) => id === 'calls-recording-kept')?.title[locale],
  );
});

test('a bound that changes is told, where the figure stays', () => {
  const { before: was, after: is } = words('retention camera-images', 'en');
  expect([was, is].map((text) => text?.replaceAll('\u00a0', ' ').split('; ')[0])).toEqual([
    '30 days',
    'at most 30 days',
  ]);
});

test('a recipient that comes and one that goes are told with the activity', () => {
  const came = words('activities neighbour-delivery recipients', 'en');
  expect(came.title).toMatch(/^A parcel left with a neighbour: /);
  expect(came.before).not.toContain('logistics partners');
  expect(came.after).toContain('logistics partners');
  const gone = words('activities camera-other-sites recipients', 'en');
  expect(gone.before).toContain('certified external control room');
  expect(gone.after).not.toContain('certified external control room');
});

test('a silence that is broken and one that is made are said to be so', () => {
  expect(words('silences notice-of-recording').silence).toBe('broken');
  expect(words('activities call-recording purposes')).toMatchObject({
    silence: 'made',
    after: 'Niet vermeld in het beleid',
  });
});

test('a changed phone line is told with both numbers', () => {
  expect(words('contacts business-customers')).toMatchObject({ before: '02 201 11 11', after: '02 201 12 00' });
});

test('the words of a clause are compared one by one, with its figures filled in', () => {
  const parts = words('clauses cameras-kept', 'en').words?.flat() ?? [];
  expect(parts.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual(['at most']);
  expect(
    parts
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' '),
  ).toContain('30 days');
});

test('a journey shows only what changed in it', () => {
  expect(words('journeys take-in-a-parcel', 'en').words).toEqual([[{ kind: 'added', text: 'correction' }]]);
});

test('what an editor calls editorial is so, with the reason; so is what only has a new address; all else is material', () => {
  expect(changes.filter(({ isMaterial }) => !isMaterial).map(({ key }) => key)).toEqual([
    'retention survey-answers',
    'clauses web-feedback',
    'clauses neighbour-kept',
    'journeys child',
  ]);
  expect(words('clauses web-feedback', 'de').reason).toBe('Nur anders formuliert.');
});

test.each(['retention call-log', 'activities neighbour-delivery recipients', 'activities call-recording purposes'])(
  'a change of "%s" cannot be called editorial',
  (key) => {
    const path = 'content/editions/2027-03/changes.yaml';
    const files = inventedFiles.map((file) =>
      file.path === path ? { ...file, text: file.text.replace('clauses web-feedback', key) } : file,
    );
    expect(checkEditions(files).problems.map(formatProblem)).toEqual([
      `tests/editions/${path}:15 · "${key}" is called editorial, but what is said of data, a figure, a recipient, a purpose or a right changes.\n  → Take it out: it is material.`,
    ]);
  },
);

test.each(locales)('in %s the Markdown for lawyers has every change, and the words that came and went', (locale) => {
  const told = changes.map((change) => changeInWords(change, { before, after }, locale));
  const markdown = changesToMarkdown(told, { before, after }, locale);
  for (const { key } of changes) expect(markdown).toContain(`\`${key}\``);
  expect(markdown).toMatch(/<del>.+<\/del>/);
  expect(markdown).toMatch(/<ins>.+<\/ins>/);
  expect(markdown.replaceAll('\u00a0', ' ')).toMatch(/P?1 (jaar|an|year|Jahr)/);
});
