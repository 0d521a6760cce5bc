// npm run check -- --affected [--since=<commit>]: what the edits of the working copy change, in plain words, and what shows it.
import './content-in-node.ts';
import { readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';
import { contentPlace } from '../src/site/content-place.ts';
import { readContent } from '../src/content-reader/read-content.ts';
import type { SourceFile } from '../src/domain/content.ts';
import { affectedBy } from '../src/domain/changes/affected.ts';
import { changesBetween } from '../src/domain/changes/changes.ts';
import { assemblePolicy } from '../src/domain/policy.ts';
import { contentAt } from './content-at.ts';

/** The words of a change, of which the meaning is not asked here. */
const undecided = { isMaterial: true } as const;

/** Files before and after → a line for each change of meaning, by edition, and the files that change something else. Throws where they have mistakes. */
export async function affectedLines(before: readonly SourceFile[], after: readonly SourceFile[]): Promise<string[]> {
  // Loaded when the content can be: imports come before all else.
  const { changeInWords } = await import('../src/components/changes/in-words.ts');
  const former = readEditions(before).editions;
  const told = readEditions(after).editions.flatMap(({ id, files }) => {
    const [was, is] = [former.find((edition) => edition.id === id), contentOf(files)];
    if (!was) return [`The edition "${id}" is new.`];
    const content = { before: contentOf(was.files), after: is };
    const pair = { before: assemblePolicy(content.before), after: assemblePolicy(content.after) };
    return changesBetween(pair.before, pair.after, () => undefined).map((change) => {
      const { title, before: said, after: says, words } = changeInWords({ ...change, ...undecided }, pair, 'en');
      const what = words ? `reworded` : `${said ?? 'nothing'} → ${says ?? 'nothing'}`;
      const { clauses, journeys, cases } = affectedBy(change.kind === 'removed' ? content.before : is, change);
      const counts = [
        count(clauses.length, 'clause'),
        count(journeys.length, 'journey'),
        count(cases.length, 'case'),
      ].join(', ');
      return `${title}: ${what}: ${counts}.${list('clauses', clauses)}${list('journeys', journeys)}${list('cases', cases)}`;
    });
  });
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const changed = after.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path);
  const beside = [...changed, ...[...texts.keys()].filter((path) => !after.some((file) => file.path === path))].filter(
    (path) => /^content\/(?:ui|pages|search|wizard-cases)\//.test(path),
  );
  return [...new Set(told), ...(beside.length === 0 ? [] : [`Words that state nothing: ${beside.join(', ')}.`])];
}

function contentOf(files: readonly SourceFile[]) {
  const { content, problems } = readContent(files);
  if (!content || problems.length > 0)
    throw new Error('The content has mistakes: mend what "npm run check" tells first.');
  return content;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const list = (name: string, ids: readonly string[]): string =>
  ids.length === 0 ? '' : `\n  ${name}: ${ids.join(', ')}`;

/** Prints it for the working copy. */
export async function printAffected(since: string): Promise<void> {
  try {
    const lines = await affectedLines(contentAt(contentPlace, since), readContentFiles());
    console.log(lines.length === 0 ? `Nothing of the content changed since ${since}.` : lines.join('\n'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
