import type { Entry, SourceFile } from '../domain/content.ts';
import { type Problem, suggestion } from '../domain/problem.ts';
import { type EditionFile, editionSchema } from '../schemas/edition.ts';
import { editionChangesSchema, type EditionChangesFile } from '../schemas/edition-changes.ts';
import { currentEdition } from '../domain/editions.ts';
import { confirmedPath } from './confirmed-texts.ts';
import { readYaml } from './read-yaml.ts';

/** One edition: its files, as if they were all of content/. */
export interface EditionFiles {
  readonly id: string;
  readonly files: readonly SourceFile[];
  /** Its edition.yaml, where that can be read. */
  readonly dates?: EditionFile;
  /** How it differs from the one before it; none for the first. */
  readonly changes?: Entry<EditionChangesFile>;
}

/** The editions from the first to the last, and what is wrong with how they are laid over each other. */
export interface EditionsReading {
  readonly editions: readonly EditionFiles[];
  readonly problems: readonly Problem[];
}

/** Files of the site, which belong to no edition. */
export const siteFiles = ['content/addresses.yaml', 'content/redirects.yaml', confirmedPath];

const inEdition = /^content\/editions\/([^/]+)\/(.+)$/;

/** The files of content/, with the editions in it → each edition whole: its own files laid over those of the one before it. */
export function readEditions(all: readonly SourceFile[]): EditionsReading {
  const shared = all.filter(({ path }) => !path.startsWith('content/editions/') && !siteFiles.includes(path));
  const problems: Problem[] = [];
  const folders = new Map<string, SourceFile[]>();
  for (const file of all.filter(({ path }) => path.startsWith('content/editions/'))) {
    const [, id = '', rest = ''] = inEdition.exec(file.path) ?? [];
    if (id === '') problems.push(stray(file.path));
    else if (
      rest.startsWith('ui/') ||
      ['accessibility.yaml', 'site.yaml'].includes(rest) ||
      siteFiles.includes(`content/${rest}`)
    )
      problems.push(ofTheSite(file.path));
    else folders.set(id, [...(folders.get(id) ?? []), { ...file, path: `content/${rest}`, origin: originOf(file) }]);
  }
  const editions: EditionFiles[] = [{ id: datesOf(shared)?.id ?? 'first', files: shared, ...withDates(shared) }];
  const changes = new Map([...folders].map(([id, files]) => [id, readChanges(id, files, problems)] as const));
  const waiting = new Map(folders);
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const [id, own] of waiting) {
      const entry = changes.get(id);
      const before = editions.find((edition) => edition.id === entry?.value.follows);
      if (!entry || !before) continue;
      const follower = editions.find((edition) => edition.changes?.value.follows === before.id);
      if (follower) problems.push(twoFollow(entry, before.id, follower.id));
      const files = laidOver(before.files, own, entry, problems);
      editions.push({ id, files, changes: entry, ...withDates(files) });
      waiting.delete(id);
      isGrowing = true;
    }
  }
  for (const [id] of waiting) {
    const entry = changes.get(id);
    if (entry) problems.push(followsNothing(entry, [...editions.map((edition) => edition.id), ...waiting.keys()]));
  }
  for (const [id, own] of folders) problems.push(...namedAsItsFolder(id, own));
  return { editions, problems };
}

function readChanges(
  id: string,
  files: readonly SourceFile[],
  problems: Problem[],
): Entry<EditionChangesFile> | undefined {
  const file = files.find(({ path }) => path === 'content/changes.yaml');
  const path = `content/editions/${id}/changes.yaml`;
  if (!file) {
    const todo = 'Write it: "follows: …" with the id of the edition before this one.';
    problems.push({ file: path, line: 1, found: 'This file is missing.', todo });
    return undefined;
  }
  const reading = readYaml({ ...file, path: originOf(file) }, editionChangesSchema);
  problems.push(...reading.problems);
  return reading.entry;
}

/** The files of an edition over those of the one before it, without those that it removes. */
function laidOver(
  before: readonly SourceFile[],
  own: readonly SourceFile[],
  { file, value: { removed = [] }, lineAt }: Entry<EditionChangesFile>,
  problems: Problem[],
): SourceFile[] {
  const byPath = new Map(before.map((one) => [one.path, one]));
  removed.forEach((path, index) => {
    if (byPath.delete(`content/${path}`)) return;
    const known = before.map((one) => one.path.replace(/^content\//, ''));
    const found = `It removes "${path}", which the former edition does not have.`;
    problems.push({ file, line: lineAt(['removed', index]), found, todo: suggestion(path, known, 'Take it out.') });
  });
  for (const one of own) {
    if (one.path === 'content/changes.yaml') continue;
    if (byPath.get(one.path)?.text === one.text && one.flaw === undefined) {
      const todo = 'Remove it: what two editions share stands once.';
      problems.push({ file: originOf(one), line: 1, found: 'It is the same as in the former edition.', todo });
    }
    byPath.set(one.path, one);
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function datesOf(files: readonly SourceFile[]): EditionFile | undefined {
  const file = files.find(({ path }) => path === 'content/edition.yaml');
  return file && readYaml(file, editionSchema).entry?.value;
}

function withDates(files: readonly SourceFile[]): { dates?: EditionFile } {
  const dates = datesOf(files);
  return dates ? { dates } : {};
}

function namedAsItsFolder(folder: string, own: readonly SourceFile[]): Problem[] {
  const file = own.find(({ path }) => path === 'content/edition.yaml');
  const path = `content/editions/${folder}/edition.yaml`;
  if (!file) {
    return [
      {
        file: path,
        line: 1,
        found: 'This file is missing.',
        todo: 'Write which edition this is, as in content/edition.yaml.',
      },
    ];
  }
  const { entry } = readYaml(file, editionSchema);
  if (!entry) return [];
  const { id, standing, inForce } = entry.value;
  const at = { file: originOf(file) };
  return [
    ...(id === folder
      ? []
      : [
          {
            ...at,
            line: entry.lineAt(['id']),
            found: `"id" is "${id}".`,
            todo: `Name it after its folder: "${folder}".`,
          },
        ]),
    ...(standing === 'scheduled' && inForce?.from === undefined
      ? [
          {
            ...at,
            line: entry.lineAt(['standing']),
            found: 'It is scheduled, but does not say from when.',
            todo: 'Write the day under "inForce" as "from: 2027-03-01", or make it a draft.',
          },
        ]
      : []),
  ];
}

/** The editions → the one with that id, or, where none is asked for, the one that holds on the day of the build. Throws a ReferenceError. */
export function chosenEdition({ editions }: EditionsReading, { wanted, day }: EditionChoice): EditionFiles {
  const dated = editions.flatMap(({ dates }) => dates ?? []);
  const id = wanted ?? (dated.length === 0 ? editions[0]?.id : currentEdition(dated, day).id);
  const chosen = editions.find((edition) => edition.id === id);
  if (chosen === undefined) throw new ReferenceError(`There is no edition "${id ?? ''}".`);
  return chosen;
}

/** What a build is asked for: an edition by its id, and the day for which it is made, ISO 8601. */
export interface EditionChoice {
  readonly wanted?: string | undefined;
  /** Whether it is built beside the one that holds, under addresses of its own. */
  readonly isBeside?: boolean;
  readonly day?: string | undefined;
}

/** What the environment asks for: EDITION in place of the one that holds, or FORMER_EDITION beside it, on BUILD_DAY. */
export function choiceOfEnvironment(): EditionChoice {
  const { EDITION: edition, FORMER_EDITION: former, BUILD_DAY: day } = process.env;
  return { wanted: former || edition || undefined, isBeside: Boolean(former), day: day || undefined };
}

/** Where a file lies, as its author knows it. */
export const originOf = (file: SourceFile): string => file.origin ?? file.path;

const stray = (file: string): Problem => ({
  ...{ file, line: 1, found: 'Nobody reads a file in this place.' },
  todo: 'Move it into the folder of an edition, or remove it.',
});

const ofTheSite = (file: string): Problem => ({
  ...{ file, line: 1, found: 'This belongs to the site, not to an edition.' },
  todo: 'Change the file under content/ itself.',
});

const twoFollow = ({ file, lineAt }: Entry<EditionChangesFile>, before: string, other: string): Problem => ({
  ...{ file, line: lineAt(['follows']), found: `Two editions follow "${before}": this one and "${other}".` },
  todo: 'Let one follow the other.',
});

const followsNothing = ({ file, value, lineAt }: Entry<EditionChangesFile>, known: readonly string[]): Problem => ({
  ...{
    file,
    line: lineAt(['follows']),
    found: `It follows the edition "${value.follows}", which does not exist or follows this one.`,
  },
  todo: suggestion(value.follows, known, 'Name the edition before this one.'),
  known,
});
