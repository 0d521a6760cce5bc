import { type Alias, type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Entry, SourceFile } from '../domain/content.ts';
import { oncePer } from '../domain/once-per.ts';
import type { Problem } from '../domain/problem.ts';
import { toProblems } from './schema-problems.ts';

/** What came of reading a file: the entry, if its shape is right, and everything that is wrong with it. */
export interface Reading<Value> {
  readonly entry?: Entry<Value>;
  readonly problems: readonly Problem[];
}

/** What was read of a file, by its schema: whoever changes one file of a content and reads all again waits for that one. */
const readingsOf = oncePer<SourceFile, Map<z.ZodType, Reading<unknown>>>(() => new Map());

/**
 * YAML text → an entry of the schema's shape, or all that is wrong with it, each with its line.
 * `firstLine` is the line of the file on which the YAML begins (for frontmatter).
 */
export function readYaml<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
  firstLine = 1,
): Reading<z.infer<Schema>> {
  const readings = readingsOf(file);
  const reading = (readings.get(schema) as Reading<z.infer<Schema>> | undefined) ?? readAnew(file, schema, firstLine);
  readings.set(schema, reading);
  return reading;
}

function readAnew<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
  firstLine: number,
): Reading<z.infer<Schema>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false });
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;

  // One mistake often leads to several errors: only the first is reported.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    return {
      problems: [
        {
          file: file.path,
          line: lineOf(error.pos[0]),
          found: `This is not readable YAML: ${sentence(error.message)}`,
          todo: 'Check the indentation and the quotes here; a text with ": " or " #" in it needs quotes around it.',
        },
      ],
    };
  }
  if (document.contents === null) {
    return {
      problems: [
        { file: file.path, line: firstLine, found: 'There is nothing here.', todo: 'Fill it in, or remove the file.' },
      ],
    };
  }

  const alias = firstAlias(document);
  if (alias) {
    return {
      problems: [
        {
          file: file.path,
          line: lineOf(alias.range?.[0] ?? 0),
          found: `"*${alias.source}" stands for something that is written elsewhere.`,
          todo: 'Write it out here: content has no anchors ("&") and no "*".',
        },
      ],
    };
  }

  const lineAt = (path: readonly PropertyKey[]): number => lineOf(offsetAt(document, path));
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return { entry: { file: file.path, value: result.data, lineAt }, problems: [] };
  return { problems: toProblems(result.error.issues, { file: file.path, schema, value, lineAt }) };
}

/** Where the value at a path stands, or its nearest parent that is there. */
function offsetAt(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    const node = isNode(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function firstAlias(document: Document): Alias | undefined {
  let first: Alias | undefined;
  visit(document, {
    Alias: (_, alias) => {
      first = alias;
      return visit.BREAK;
    },
  });
  return first;
}

/** What the parser says, as a sentence. */
const sentence = (text: string): string => {
  if (text.startsWith('Maximum call stack')) return 'It is nested too deeply.';
  if (text.startsWith('Source contains multiple documents')) return 'A line "---" begins a second document.';
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
