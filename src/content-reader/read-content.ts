import type { z } from 'zod';
import { runChecks } from '../domain/checks/run-checks.ts';
import {
  type Content,
  type Entry,
  type Facts,
  type Reference,
  type SearchWords,
  type SearchWordKind,
  type SourceFile,
} from '../domain/content.ts';
import { perLocale } from '../domain/locales.ts';
import { type Problem, sortProblems } from '../domain/problem.ts';
import type { Prose } from '../domain/prose.ts';
import { accessibilitySchema } from '../schemas/accessibility.ts';
import { editionSchema } from '../schemas/edition.ts';
import { factKinds, factSchemas } from '../schemas/fact-kinds.ts';
import { referencesIn, toJsonSchema } from '../schemas/json-schema.ts';
import { type JourneyFile, journeySchema } from '../schemas/journey.ts';
import { rolesSchema } from '../schemas/roles.ts';
import { siteSchema } from '../schemas/site.ts';
import { outlineSchema } from '../schemas/outline.ts';
import { generalSearchWordsSchema, searchWordsSchema } from '../schemas/search-words.ts';
import { type WizardCase, wizardCasesSchema } from '../schemas/wizard-case.ts';
import { proseComponents } from '../schemas/prose-components.ts';
import { hiddenSigns, unreadable } from './file-problems.ts';
import { casesPath, factPath, journeyPath, type KnownIds, knownIds, searchWordsPath } from './known-ids.ts';
import { readProse } from './read-prose.ts';
import { readStrings } from './read-strings.ts';
import { readYaml } from './read-yaml.ts';

/** What came of reading all of content/: the content, where its frame could be read, and every problem, sorted. */
export interface ContentReading {
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

/** What the site’s code knows of the content: which interface strings it uses; left out where that is not to be judged. */
export interface ReadingOptions {
  readonly usedStrings?: ReadonlySet<string>;
}

/** The files of content/ → the content and every problem in it. Pure: it reads no disk. */
export function readContent(files: readonly SourceFile[], options: ReadingOptions = {}): ContentReading {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const blocked = new Map(
    files.map((file) => [file.path, unreadable(file)] as const).filter(([, told]) => told.length > 0),
  );
  const readable = files.filter(({ path }) => !blocked.has(path));
  const problems: Problem[] = [...[...blocked.values()].flat(), ...readable.flatMap(hiddenSigns)];
  const keep: Keep = (reading) => {
    problems.push(...reading.problems);
    return reading.entry;
  };
  const required = (path: string): SourceFile => {
    const file = byPath.get(path);
    if (!file) problems.push({ file: path, line: 1, found: 'This file is missing.', todo: 'Put it back.' });
    else if (!blocked.has(path) && file.text.trim() === '') {
      problems.push({ file: path, line: 1, found: 'There is nothing here.', todo: 'Put its text back.' });
    }
    return file && !blocked.has(path) && file.text.trim() !== '' ? file : { path, text: '' };
  };

  const outlineFile = required('content/policy/outline.yaml');
  const editionFile = required('content/edition.yaml');
  const outline = outlineFile.text === '' ? undefined : keep(readYaml(outlineFile, outlineSchema));
  const edition = editionFile.text === '' ? undefined : keep(readYaml(editionFile, editionSchema));
  const siteFile = required('content/site.yaml');
  const site = siteFile.text === '' ? undefined : keep(readYaml(siteFile, siteSchema));
  const rolesFile = required('content/roles.yaml');
  const roles = rolesFile.text === '' ? undefined : keep(readYaml(rolesFile, rolesSchema));
  const accessibilityFile = required('content/accessibility.yaml');
  const accessibility =
    accessibilityFile.text === '' ? undefined : keep(readYaml(accessibilityFile, accessibilitySchema));
  const generalFile = required('content/search/general.yaml');
  const general = generalFile.text === '' ? undefined : keep(readYaml(generalFile, generalSearchWordsSchema));
  const searchRecords = readSearchWords(readable, keep);
  const facts = readFacts(readable, keep);
  const journeys = new Map<string, Entry<JourneyFile>>();
  for (const file of readable) {
    const [, id] = journeyPath.exec(file.path) ?? [];
    const entry = id === undefined ? undefined : keep(readYaml(file, journeySchema));
    if (id !== undefined && entry) journeys.set(id, entry);
  }
  const cases = new Map<string, Entry<readonly WizardCase[]>>();
  for (const file of readable) {
    const [, id] = casesPath.exec(file.path) ?? [];
    const entry = id === undefined ? undefined : keep(readYaml(file, wizardCasesSchema));
    if (id !== undefined && entry) cases.set(id, entry);
  }
  const prose: Prose[] = [];
  for (const file of readable) {
    if (!file.path.endsWith('.mdx')) continue;
    const reading = readProse(file);
    problems.push(...reading.problems);
    if (reading.prose) prose.push(reading.prose);
  }
  const strings = perLocale((locale) => {
    const reading = readStrings(required(`content/ui/${locale}.json`));
    problems.push(...reading.problems);
    return reading.strings;
  });

  if (!outline || !edition || !site || !roles || !accessibility || !general)
    return { problems: sortProblems(problems) };

  const known = knownIds(files, { outline: outline.value, roles: roles.value });
  const content: Content = {
    outline,
    edition,
    site,
    roles,
    accessibility,
    facts,
    journeys,
    cases,
    prose,
    strings,
    search: { records: searchRecords, general },
    references: [
      ...entryReferences(outline, outlineSchema, known),
      ...entryReferences(roles, rolesSchema, known),
      ...entryReferences(accessibility, accessibilitySchema, known),
      ...factReferences(facts, known),
      ...[...journeys.values()].flatMap((entry) => entryReferences(entry, journeySchema, known)),
      ...proseReferences(prose, known),
    ],
    isComplete: problems.length === 0,
    paths: files.map((file) => file.path),
  };
  return { content, problems: sortProblems([...problems, ...runChecks(content, options)]) };
}

type Keep = <Value>(reading: { readonly entry?: Value; readonly problems: readonly Problem[] }) => Value | undefined;

function readSearchWords(files: readonly SourceFile[], keep: Keep): SearchWords['records'] {
  const ofKind = (kind: SearchWordKind) =>
    new Map(
      files.flatMap((file) => {
        const [, folder, id] = searchWordsPath.exec(file.path) ?? [];
        const entry = folder === kind ? keep(readYaml(file, searchWordsSchema)) : undefined;
        return entry && id !== undefined ? [[id, entry] as const] : [];
      }),
    );
  return {
    clauses: ofKind('clauses'),
    retention: ofKind('retention'),
    rights: ofKind('rights'),
    journeys: ofKind('journeys'),
  };
}

function readFacts(files: readonly SourceFile[], keep: Keep): Facts {
  const facts = Object.fromEntries(factKinds.map((kind) => [kind, new Map<string, Entry<unknown>>()]));
  for (const file of files) {
    const [, folder, id] = factPath.exec(file.path) ?? [];
    const kind = factKinds.find((name) => name === folder);
    if (kind === undefined || id === undefined) continue;
    const entry = keep<Entry<unknown>>(readYaml(file, factSchemas[kind]));
    if (entry) facts[kind]?.set(id, entry);
  }
  // Each map was filled from the schema of its own kind.
  return facts as unknown as Facts;
}

function entryReferences(entry: Entry<unknown>, schema: z.ZodType, known: KnownIds): Reference[] {
  return referencesIn(toJsonSchema(schema), entry.value).map(({ path, id, kinds }) => ({
    file: entry.file,
    line: entry.lineAt(path),
    kinds,
    id,
    known: known(kinds).list,
    isKnown: known(kinds).set.has(id),
  }));
}

const factReferences = (facts: Facts, known: KnownIds): Reference[] =>
  factKinds.flatMap((kind) =>
    [...facts[kind].values()].flatMap((entry) => entryReferences(entry, factSchemas[kind], known)),
  );

function proseReferences(prose: readonly Prose[], known: KnownIds): Reference[] {
  const schemas = new Map(
    Object.entries(proseComponents).map(([name, component]) => [name, toJsonSchema(component.attributes)]),
  );
  return prose.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attributes, line }) => {
      const schema = schemas.get(name);
      const found = schema ? referencesIn(schema, attributes) : [];
      return found.map(({ id, kinds }) => {
        const { list, set } = known(kinds);
        return { file, line, kinds, id, known: list, isKnown: set.has(id) };
      });
    }),
  );
}
