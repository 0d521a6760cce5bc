import type { z } from 'zod';
import { englishNames, isLocale } from '../domain/locales.ts';
import { type Problem, suggestion } from '../domain/problem.ts';
import { schemaAt, toJsonSchema } from '../schemas/json-schema.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/** What each text format of the schemas looks like, for the author. */
const formats: Readonly<Record<string, string>> = {
  period:
    'Write an ISO 8601 period of hours, days, months or years: PT12H, P30D, P13M, P3Y. Two weeks are P14D, a year and a half P18M.',
  month: 'Write a year and a month, such as 2018-09, or a day, such as 2018-09-30.',
  date: 'Write a day, such as 2027-03-01.',
  phone: 'Write the number with spaces: 02 278 50 44, or +49 30 18754 0 with the code of its country.',
  'calling-code': 'Write a plus and one to three digits: "+32".',
  sentence: 'Write {period} in it, where the period stands.',
  share: 'Write {share} in it, where the part stands.',
  country: 'Write the two capitals of a country: BE.',
  colour: 'Write "#" and six digits, small letters: "#a5121f".',
  origin: 'Write scheme and host, without a path: https://www.example.org.',
  element: 'Write small letters and at least one hyphen: acme-privacy.',
  uri: 'Write a web address that begins with https://.',
};

/** Zod's issues with a file → problems in the author's words, with line and known values. */
export function toProblems(issues: readonly Issue[], context: Context): Problem[] {
  return issues.flatMap((issue) => toProblem(issue, context));
}

function toProblem(issue: Issue, context: Context): Problem[] {
  const at = { file: context.file, line: context.lineAt(issue.path) };
  const json = schemaAt(toJsonSchema(context.schema), context.value, issue.path);
  const value = valueAt(context.value, issue.path);
  const name = nameOf(issue.path);

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(json?.properties ?? {});
    return issue.keys.map((key) => ({
      file: context.file,
      line: context.lineAt([...issue.path, key]),
      found: `It has a field "${key}", which is not known here.`,
      todo: suggestion(key, known, 'Take it out, or use one of the known fields.'),
      known,
    }));
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, context, { ...at, name, value });
  if (value === undefined || value === null) return [missing(issue.path, at, descriptionAt(context, issue.path))];
  if (issue.code === 'invalid_value') return [wrongValue(at, name, value, issue.values)];
  if (issue.code === 'invalid_type') {
    const isUnquoted = issue.expected === 'string' && typeof value !== 'object';
    return [
      {
        ...at,
        found: `${name} is ${quoted(value)}, where ${typeNames[issue.expected] ?? issue.expected} is expected.`,
        todo: isUnquoted ? `Put it in quotes. ${formatHint(json) ?? ''}`.trim() : describe(json?.description),
      },
    ];
  }
  if (issue.code === 'too_small' && value === '') return [missing(issue.path, at, descriptionAt(context, issue.path))];
  if (issue.code === 'too_small' && Array.isArray(value)) {
    return [
      {
        ...at,
        found: `${name} has ${value.length === 0 ? 'nothing' : 'only one entry'} in it.`,
        todo: `Write at least ${Number(issue.minimum)}. ${describe(json?.description)}`,
      },
    ];
  }
  return [{ ...at, found: `${name} is ${quoted(value)}.`, todo: formatHint(json) ?? describe(json?.description) }];
}

/** For a union, the problems of one branch are told: of the branch with the value's type, else the list of allowed words. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  context: Context,
  at: { file: string; line: number; name: string; value: unknown },
): Problem[] {
  const { file, line, name, value } = at;
  if (value === undefined) return [missing(issue.path, { file, line }, descriptionAt(context, issue.path))];
  const discriminator =
    'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : undefined;
  if (discriminator !== undefined) {
    const union = toJsonSchema(context.schema);
    const known = (union.oneOf ?? union.anyOf ?? []).map((branch) => String(branch.properties?.[discriminator]?.const));
    const path = issue.path.at(-1) === discriminator ? issue.path : [...issue.path, discriminator];
    const given = valueAt(context.value, path);
    const place = { file, line: context.lineAt(path) };
    return given === undefined
      ? [missing(path, place, undefined)]
      : [wrongValue(place, `"${discriminator}"`, given, known)];
  }
  const branches = issue.errors.map((branch) =>
    branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const deeper = branches.find((branch) => branch.every((inner) => inner.path.length > issue.path.length));
  if (typeof value === 'object' && deeper) return toProblems(deeper, context);
  const words = branches.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  if (words.length > 0) return [wrongValue({ file, line }, name, value, words)];
  return toProblems(branches[0] ?? [], context);
}

/** What the schema says of a field, which may be missing from the value. */
function descriptionAt({ schema, value }: Context, path: readonly PropertyKey[]): unknown {
  const parent = schemaAt(toJsonSchema(schema), value, path.slice(0, -1));
  return parent?.properties?.[String(path.at(-1))]?.description;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
};

function missing(path: readonly PropertyKey[], at: { file: string; line: number }, description: unknown): Problem {
  const key = String(path.at(-1) ?? '');
  if (isLocale(key)) {
    return {
      ...at,
      found: `${nameOf(path.slice(0, -1))} has no ${englishNames[key]} text (${key}).`,
      todo: `Add "${key}: …" with the text in ${englishNames[key]}.`,
    };
  }
  return {
    ...at,
    found: `The field ${nameOf(path)} is missing or empty.`,
    todo: typeof description === 'string' ? `Add it. What it says: ${description}` : 'Add it.',
  };
}

function wrongValue(
  at: { file: string; line: number },
  name: string,
  value: unknown,
  values: readonly unknown[],
): Problem {
  const known = values.map(String);
  return {
    ...at,
    found: `${name} is ${quoted(value)}.`,
    todo: suggestion(String(value), known, 'Use one of the known values.'),
    known,
  };
}

const nameOf = (path: readonly PropertyKey[]): string => {
  const names = path.filter((part) => typeof part === 'string');
  return names.length === 0 ? 'The file' : `"${names.join('.')}"`;
};

const describe = (description: unknown): string =>
  typeof description === 'string' ? `Mend it. What it says: ${description}` : 'Mend it.';

const formatHint = (
  json: { format?: unknown; minimum?: unknown; maximum?: unknown; refersTo?: unknown } | undefined,
): string | undefined => {
  if (json?.refersTo !== undefined)
    return 'Write an id: small letters, digits and hyphens, like the file’s name without ".yaml".';
  if (typeof json?.minimum === 'number' && typeof json.maximum === 'number') {
    return `Write a whole number from ${json.minimum} to ${json.maximum}.`;
  }
  return typeof json?.format === 'string' ? formats[json.format] : undefined;
};

const quoted = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a group'
      : `"${JSON.stringify(value).replace(/^"|"$/g, '')}"`;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
