import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { InterfaceString, SourceFile } from '../domain/content.ts';
import { oncePer } from '../domain/once-per.ts';
import type { Problem } from '../domain/problem.ts';

/** The interface strings of one language (JSON, flat, dotted keys) → key → text and line, or all that is wrong with the file. */
export const readStrings = oncePer(read);

function read(file: SourceFile): { strings: Map<string, InterfaceString>; problems: Problem[] } {
  const lineCounter = new LineCounter();
  // JSON is YAML, and this parser knows the line of every key.
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false, schema: 'json' });
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line;
  const strings = new Map<string, InterfaceString>();
  const problems: Problem[] = document.errors.map((error) => ({
    file: file.path,
    line: lineOf(error.pos[0]),
    found: `This is not readable JSON: ${error.message}${error.message.endsWith('.') ? '' : '.'}`,
    todo: 'Check the quotes and commas around this line; a key may stand only once.',
  }));
  if (file.text !== '' && problems.length === 0 && !isMap(document.contents)) {
    problems.push({
      file: file.path,
      line: 1,
      found: 'There are no strings here.',
      todo: 'Write them as "key": "text", between { and }.',
    });
  }
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key)) return;
      const line = lineOf(pair.key.range?.[0] ?? 0);
      const key = String(pair.key.value);
      if (isScalar(pair.value) && typeof pair.value.value === 'string' && pair.value.value.trim() !== '') {
        strings.set(key, { text: pair.value.value, line });
      } else {
        problems.push({
          file: file.path,
          line,
          found: `The interface string "${key}" has no text.`,
          todo: 'Write its text, in quotes.',
        });
      }
      return visit.SKIP;
    },
  });
  return { strings, problems };
}
