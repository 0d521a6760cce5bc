import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type ActivityField, type ActivityFile } from '../src/schemas/activity.ts';

/** One item that is expected, with the ids of its reserve and condition. */
export interface ExpectedItem {
  readonly id: string;
  readonly reserves: readonly string[];
}

/** One line of a field that is expected: a word, a doubt, or a saying. */
export type ExpectedLine =
  | { readonly word: 'general' | 'silent' | 'referred' }
  | { readonly doubt: string }
  | {
      readonly clause: string;
      readonly join?: string;
      readonly reserves: readonly string[];
      readonly about: readonly string[];
      readonly silent: readonly string[];
      readonly items: readonly ExpectedItem[];
    };

/** The table of expectations by activity, and by field or `activity`. */
export type Expected = Readonly<
  Record<
    string,
    Readonly<Record<ActivityField, readonly ExpectedLine[]>> & { readonly activity?: readonly ExpectedLine[] }
  >
>;

const list = (text = ''): string[] =>
  text
    .split(', ')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The items of a line: `email [if-given], name`. A comma within brackets does not divide. */
const items = (text: string): ExpectedItem[] =>
  text.split(/, (?![^[]*\])/).map((one) => {
    const [, id = '', reserves] = /^([a-z-]+)(?: \[(.*)\])?$/.exec(one.trim()) ?? [];
    return { id, reserves: list(reserves) };
  });

function lineOf(text: string): ExpectedLine {
  if (text === 'general' || text === 'silent' || text === 'referred') return { word: text };
  if (text.startsWith('? ')) return { doubt: text.slice(2) };
  const match =
    /^([a-z-]+)(?: about ([a-z, -]+?))?(?: (AND-OR|AND|OR))?(?: \[([^\]]*)\])?(?: SILENT (.*)|: (.*))$/.exec(text);
  if (!match) throw new SyntaxError(`This is no line of the table: ${text}`);
  const [, clause = '', about, join, reserves, silent, said] = match;
  return {
    clause,
    ...(join === undefined ? {} : { join: join.toLowerCase() }),
    reserves: list(reserves),
    about: list(about),
    silent: list(silent),
    items: said === undefined ? [] : items(said),
  };
}

/** The table in tests/statements.yaml. Throws a SyntaxError on a line that has no meaning. */
export function expectedStatements(): Expected {
  const table = parse(readFileSync('tests/statements.yaml', 'utf8')) as Record<string, Record<string, string[]>>;
  return Object.fromEntries(
    Object.entries(table).map(([id, fields]) => [
      id,
      Object.fromEntries(Object.entries(fields).map(([field, lines]) => [field, lines.map(lineOf)])),
    ]),
  ) as unknown as Expected;
}

/** An activity’s file → what the table would say of one of its fields. */
export function linesOf(activity: ActivityFile, field: ActivityField | 'activity'): ExpectedLine[] {
  const doubts = (activity.open?.[field] ?? []).map((doubt) => ({ doubt }));
  if (field === 'activity') return doubts;
  const stated = activity[field];
  const reserves = ({ hedge, when }: { hedge?: string | undefined; when?: string | undefined }): string[] =>
    [hedge, when].filter((one) => one !== undefined);
  if (typeof stated === 'string') return [{ word: stated }, ...doubts];
  return [
    ...stated.map((saying): ExpectedLine => {
      if (saying === 'general') return { word: 'general' };
      const { clause, join, about = [], silent = [], of = [] } = saying;
      return {
        clause,
        ...(join === undefined ? {} : { join }),
        reserves: reserves(saying),
        about,
        silent,
        items: of.map((one) =>
          typeof one === 'string' ? { id: one, reserves: [] } : { id: one.id, reserves: reserves(one) },
        ),
      };
    }),
    ...doubts,
  ];
}
