import type { SourceFile } from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';

const flaws = {
  link: {
    found: 'This is a link to another place, not a file.',
    todo: 'Put the file itself here.',
  },
  encoding: {
    found: 'This is not text in UTF-8.',
    todo: 'Save it as UTF-8: most editors have that under “Save with encoding”.',
  },
  size: {
    found: 'This file is larger than a megabyte, as no text of a policy is.',
    todo: 'Is it the right file? Otherwise divide it.',
  },
} as const satisfies Record<NonNullable<SourceFile['flaw']>, Pick<Problem, 'found' | 'todo'>>;

/** Why a file cannot be read at all, if so. It then gets no other problem. */
export function unreadable({ path, text, flaw }: SourceFile): Problem[] {
  if (flaw) return [{ file: path, line: 1, ...flaws[flaw] }];
  const marker = /^(?:<{7}|={7}|>{7})(?: .*)?\r?$/m.exec(text);
  if (!marker) return [];
  return [
    {
      file: path,
      line: lineOf(text, marker.index),
      found: `A merge was not finished here: "${marker[0].trim()}".`,
      todo: 'Keep one of the two versions, and take out the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  ];
}

/** Invisible characters that change what is read: control characters, marks of writing direction, characters without width. */
const hidden =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The hidden signs of a file, one problem for each line that has some. */
export function hiddenSigns({ path, text }: SourceFile): Problem[] {
  const byLine = new Map(
    [...text.matchAll(hidden)].map(({ 0: sign, index }) => [lineOf(text, index), sign] as const).reverse(),
  );
  return [...byLine].map(([line, sign]) => ({
    file: path,
    line,
    found: `A sign that nobody sees stands here: U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}.`,
    todo: 'Take it out: type the line anew, or save the file as “UTF-8 without BOM” where it is U+FEFF.',
  }));
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;
