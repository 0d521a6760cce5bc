import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SourceFile } from '../../src/domain/content.ts';

const languages = ['nl', 'fr', 'en', 'de'];

const editSchema = z.strictObject({
  file: z.string().describe('The file, below content/; with {language} in it, that of each language.'),
  find: z.string().optional().describe('What is replaced, as a regular expression, everywhere in the file.'),
  put: z.string().optional().describe('What stands in its place.'),
  write: z.string().optional().describe('The whole text of the file.'),
  from: z.string().optional().describe('The file that is copied or, with "isMoved", moved to this place first.'),
  isMoved: z.literal(true).optional(),
  remove: z.literal(true).optional(),
  end: z.string().optional().describe('What is written at the end of the file.'),
});

const recipeSchema = z.strictObject({
  recipe: z.string().describe('Its heading in content/README.md.'),
  name: z.string().describe('What is done.'),
  edits: z.array(editSchema).min(1),
  built: z.array(z.string()).describe('Files that the built site has then, each with a text in it after " · ".'),
});

/** A recipe of content/README.md as a script: what an editor does, and what the site has then. */
export type Recipe = z.infer<typeof recipeSchema>;

/** All recipes beside this file. */
export const recipes = (): Recipe[] =>
  globSync('*.yaml', { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) => z.array(recipeSchema).parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'))));

/** The files of content/ after a recipe. Throws where an edit finds nothing to do. */
export function cooked(files: readonly SourceFile[], { edits }: Recipe): SourceFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const one of edits) {
    const places = one.file.includes('{language}') ? languages : [''];
    for (const language of places)
      edit(texts, JSON.parse(JSON.stringify(one).replaceAll('{language}', language)) as typeof one);
  }
  const untouched = new Map(files.map((file) => [file.path, file]));
  return [...texts]
    .map(([path, text]) => {
      const file = untouched.get(path);
      return file?.text === text ? file : { path, text };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function edit(texts: Map<string, string>, one: z.infer<typeof editSchema>): void {
  const path = `content/${one.file}`;
  if (one.from !== undefined) {
    const text = texts.get(`content/${one.from}`);
    if (text === undefined) throw new RangeError(`There is no ${one.from}.`);
    texts.set(path, text);
    if (one.isMoved) texts.delete(`content/${one.from}`);
  }
  if (one.write !== undefined) texts.set(path, one.write);
  const text = texts.get(path);
  if (text === undefined) throw new RangeError(`There is no ${one.file}.`);
  if (one.remove) texts.delete(path);
  if (one.find !== undefined) {
    const changed = text.replace(new RegExp(one.find, 'gm'), one.put ?? '');
    if (changed === text) throw new RangeError(`"${one.find}" is not in ${one.file}.`);
    texts.set(path, changed);
  }
  if (one.end !== undefined) texts.set(path, (texts.get(path) ?? '') + one.end);
}
