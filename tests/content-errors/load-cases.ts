import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContentFiles } from '../../src/content-reader/files.ts';
import type { SourceFile } from '../../src/domain/content.ts';

const folder = import.meta.dirname;

const changeSchema = z.strictObject({
  file: z.string().describe('The file that is changed, from the root.'),
  find: z.string().optional().describe('The text that is replaced; it must be there.'),
  put: z.string().optional().describe('What stands in its place.'),
  write: z.string().optional().describe('The whole text of the file, in place of find and put.'),
  remove: z.literal(true).optional().describe('Takes the file away.'),
});

const caseSchema = z.strictObject({
  name: z.string().describe('The mistake, as its author would call it.'),
  change: z.union([changeSchema, z.array(changeSchema)]).describe('What makes the sound content unsound.'),
  says: z.string().describe('All that is told, to the letter.'),
});

/** One broken content: what is wrong with it, its files, and the messages it must give. */
export interface BrokenContent {
  readonly rule: string;
  readonly name: string;
  readonly files: readonly SourceFile[];
  readonly says: string;
}

/** The sound content that every case breaks in one way: small, but of every kind. */
export function soundContent(): SourceFile[] {
  return readContentFiles([join(folder, 'base/content')]);
}

/** All cases of all files beside this one. */
export function brokenContents(): BrokenContent[] {
  const sound = soundContent();
  return globSync('*.yaml', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const cases = z.array(caseSchema).parse(parse(readFileSync(join(folder, file), 'utf8')));
      return cases.map(({ name, change, says }) => ({
        rule: basename(file, '.yaml'),
        name,
        files: [change].flat().reduce(applied, sound),
        says: says.trim(),
      }));
    });
}

type Change = z.infer<typeof changeSchema>;

function applied(files: SourceFile[], { file, find, put = '', write, remove }: Change): SourceFile[] {
  const others = files.filter(({ path }) => path !== file);
  if (remove) return others;
  if (write !== undefined) return [...others, { path: file, text: write }];
  const text = files.find(({ path }) => path === file)?.text;
  if (find === undefined || text?.includes(find) !== true) {
    throw new RangeError(`The case finds no "${find ?? ''}" in ${file}.`);
  }
  return [...others, { path: file, text: text.replace(find, put) }];
}
