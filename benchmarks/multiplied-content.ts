import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { factSchemas } from '../src/schemas/fact-kinds.ts';
import { journeySchema } from '../src/schemas/journey.ts';
import { referencesIn, toJsonSchema } from '../src/schemas/json-schema.ts';
import { isProseComponent, proseComponents } from '../src/schemas/prose-components.ts';

/** What there is more of when a policy grows: its clauses, and the facts that they state. The rest is named by all. */
const growing = ['activities', 'data-categories', 'events', 'lists', 'purposes', 'recipients', 'retention'] as const;

interface Outline {
  readonly sections: { readonly id: string; readonly clauses: string[] }[];
  readonly [rest: string]: unknown;
}

/**
 * Makes the content of a copy of the project `factor` times as large: that many policies, one after the other, each with
 * its own sections, clauses, facts, journeys and search words, which name each other as those of the first do.
 */
export function multiplyContent(folder: string, factor: number): void {
  const content = join(folder, 'content');
  const read = (pattern: string) =>
    globSync(pattern, { cwd: content }).map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  const outline = parse(readFileSync(join(content, 'policy/outline.yaml'), 'utf8')) as Outline;
  const sections = [...outline.sections];
  const facts = growing.flatMap((kind) =>
    read(`facts/${kind}/*.yaml`)
      // A list of what does not grow, such as the rights, is the same for all; so is who is told by an address.
      .filter(({ text }) => kind !== 'lists' || growing.some((other) => other === (parse(text) as Group)['kind']))
      .filter(({ path }) => kind !== 'recipients' || !existsSync(join(content, 'facts/contacts', basename(path))))
      .map((file) => ({ ...file, schema: factSchemas[kind] as z.ZodType })),
  );
  const journeys = read('wizard/*.yaml').map((file) => ({ ...file, schema: journeySchema }));
  const words = read('search/{clauses,retention,journeys}/*.yaml');
  const prose = read('policy/*/*.mdx');
  const multiplied = new Set([
    ...facts.map(({ path }) => path.replace(/^facts\/|\.yaml$/g, '')),
    ...outline.sections.flatMap(({ clauses }) => clauses.map((id) => `clauses/${id}`)),
  ]);
  const grows: Grows = (id, kinds) => kinds.some((kind) => multiplied.has(`${kind}/${id}`));

  for (let number = 2; number <= factor; number += 1) {
    const renamed = (id: string): string => copyOf(id, number);
    const renamedPath = (path: string): string => join(dirname(path), `${renamed(basename(path, '.yaml'))}.yaml`);
    for (const { path, text, schema } of [...facts, ...journeys]) {
      write(renamedPath(path), stringify(withOwnReferences(parse(text), schema, grows, renamed)));
    }
    for (const { path, text } of words) write(renamedPath(path), text);
    for (const { path, text } of prose) {
      const [, section = '', file = ''] = path.split('/');
      write(join('policy', renamed(section), file), withOwnComponents(text, grows, renamed));
    }
    sections.push(...outline.sections.map(({ id, clauses }) => ({ id: renamed(id), clauses: clauses.map(renamed) })));
  }
  const addresses = parse(readFileSync(join(content, 'addresses.yaml'), 'utf8')) as Record<string, readonly string[]>;
  const withCopies = (ids: readonly string[]): readonly string[] =>
    Array.from({ length: factor }, (_, index) => (index === 0 ? ids : ids.map((id) => copyOf(id, index + 1)))).flat();
  for (const { path, text } of read('facts/silences/*.yaml')) {
    const silence = parse(text) as { of?: { readonly kind: string; except?: readonly string[] } };
    const { of } = silence;
    if (of?.except === undefined || !growing.some((kind) => kind === of.kind)) continue;
    of.except = withCopies(of.except);
    write(path, stringify(silence));
  }
  write(
    'addresses.yaml',
    stringify(Object.fromEntries(Object.entries(addresses).map(([kind, ids]) => [kind, withCopies(ids)]))),
  );
  write('policy/outline.yaml', stringify({ ...outline, sections }));
}

type Group = Record<string, unknown>;

/** The id that an id of the content has in another of its copies, counted from 2. */
const copyOf = (id: string, number: number): string => `${id}-${number}`;

/** Whether what an id of some kinds names is multiplied. */
type Grows = (id: string, kinds: readonly string[]) => boolean;
type Renamed = (id: string) => string;

function withOwnReferences(value: unknown, schema: z.ZodType, grows: Grows, renamed: Renamed): unknown {
  for (const { path, id, kinds } of referencesIn(toJsonSchema(schema), value)) {
    if (!grows(id, kinds)) continue;
    const holder = path.slice(0, -1).reduce((part, key) => part[String(key)] as Group, value as Group);
    holder[String(path.at(-1))] = renamed(id);
  }
  return value;
}

/** Prose → the same that names the facts and clauses of its own policy. */
function withOwnComponents(text: string, grows: Grows, renamed: Renamed): string {
  return text.replace(/<([A-Z]\w*)([^>]*)>/g, (all, name: string, attributes: string) => {
    if (!isProseComponent(name)) return all;
    const schema = toJsonSchema(proseComponents[name].attributes);
    const own = attributes.replace(/(\w+)="([^"]*)"/g, (pair, key: string, id: string) => {
      const kinds = schema.properties?.[key]?.refersTo?.split(' ') ?? [];
      return grows(id, kinds) ? `${key}="${renamed(id)}"` : pair;
    });
    return `<${name}${own}>`;
  });
}
