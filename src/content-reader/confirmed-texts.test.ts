import { expect, test } from 'vitest';
import { soundContent } from '../../tests/content-errors/load-cases.ts';
import type { SourceFile } from '../domain/content.ts';
import { formatProblem } from '../domain/problem.ts';
import { checkTexts, confirmedPath, withConfirmed } from './confirmed-texts.ts';
import { readContent } from './read-content.ts';

const files = soundContent();

function contentOf(some: readonly SourceFile[]) {
  const { content } = readContent(some);
  if (!content) throw new Error('The fixture cannot be read.');
  return content;
}

const confirmed = { path: confirmedPath, text: JSON.stringify(withConfirmed(contentOf(files), {}, ['all'])) };

/** The fixture after some edits, each of a file → what is told of its texts. */
function told(...edits: readonly (readonly [path: string, find: string, put: string])[]) {
  const edited = files.map((file) => ({
    ...file,
    text: edits.reduce((text, [path, find, put]) => (path === file.path ? text.replace(find, put) : text), file.text),
  }));
  const { problems, unconfirmed } = checkTexts(contentOf(edited), [...edited, confirmed]);
  return { problems: problems.map(formatProblem), unconfirmed };
}

test('confirmed texts are in order', () => {
  expect(told()).toEqual({ problems: [], unconfirmed: [] });
});

test('an interface string that changed in one language only is told', () => {
  expect(told(['content/ui/fr.json', '"edition.inForce": "', '"edition.inForce": "Non. ']).problems).toEqual([
    expect.stringMatching(
      /^content\/ui\/fr\.json:\d+ · "edition\.inForce" changed in French, and not in Dutch, English, German\.\n {2}→ Change it there too; or, if all still say the same, run "npm run confirm -- edition\.inForce"\.$/,
    ),
  ]);
});

test('a “not” or a reserve that one translation of a clause lost is told', () => {
  const { problems } = told(['content/policy/parcels/en.mdx', 'for someone else', 'for nobody else']);
  expect(problems).toEqual([
    expect.stringContaining('content/policy/parcels/en.mdx:5 · "seen" changed in English, and not in Dutch, French'),
  ]);
});

test('a changed source of a clause is left to the mark of its translations', () => {
  expect(told(['content/policy/parcels/nl.mdx', 'iemand anders', 'niemand anders']).problems).toEqual([]);
});

test('a fact whose name changed in every language is listed, and is no mistake', () => {
  const path = 'content/facts/recipients/neighbour.yaml';
  const edits = [
    ['nl: buur', 'nl: overbuur'],
    ['fr: voisin', 'fr: riverain'],
    ['en: neighbour', 'en: near neighbour'],
    ['de: Nachbar', 'de: Anwohner'],
  ].map(([find = '', put = '']) => [path, find, put] as const);
  expect(told(...edits)).toEqual({ problems: [], unconfirmed: [path] });
});

test('where nothing was ever confirmed, nothing is judged', () => {
  expect(checkTexts(contentOf(files), files)).toEqual({ problems: [], unconfirmed: [] });
});
