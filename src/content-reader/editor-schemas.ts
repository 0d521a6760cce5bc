import type { z } from 'zod';
import { expectedKeys } from '../domain/checks/interface-strings.ts';
import type { SourceFile } from '../domain/content.ts';
import { locales } from '../domain/locales.ts';
import { accessibilitySchema } from '../schemas/accessibility.ts';
import { editionChangesSchema } from '../schemas/edition-changes.ts';
import { editionSchema } from '../schemas/edition.ts';
import { factKinds, factSchemas } from '../schemas/fact-kinds.ts';
import { type InterfaceKey, interfaceStrings } from '../schemas/interface-strings.ts';
import { type JsonSchema, toJsonSchema } from '../schemas/json-schema.ts';
import { addressesSchema, redirectsSchema } from '../schemas/redirects.ts';
import { journeySchema } from '../schemas/journey.ts';
import { rolesSchema } from '../schemas/roles.ts';
import { siteSchema } from '../schemas/site.ts';
import { outlineSchema } from '../schemas/outline.ts';
import { generalSearchWordsSchema, searchWordsSchema } from '../schemas/search-words.ts';
import { wizardCasesSchema } from '../schemas/wizard-case.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { readYaml } from './read-yaml.ts';

/** The content → a JSON Schema for each kind of file, by name: the shape, what each field says, and the ids there are. */
export function editorSchemas(files: readonly SourceFile[]): Record<string, JsonSchema> {
  const outlineFile = files.find(({ path }) => path === 'content/policy/outline.yaml');
  const outline = outlineFile && readYaml(outlineFile, outlineSchema).entry?.value;
  const rolesFile = files.find(({ path }) => path === 'content/roles.yaml');
  const roles = rolesFile && readYaml(rolesFile, rolesSchema).entry?.value;
  const known = knownIds(files, { outline, roles });
  const withIds = (schema: z.ZodType): JsonSchema => withKnownIds(toJsonSchema(schema), known);
  return {
    accessibility: withIds(accessibilitySchema),
    site: withIds(siteSchema),
    roles: withIds(rolesSchema),
    journeys: withIds(journeySchema),
    edition: withIds(editionSchema),
    'edition-changes': withIds(editionChangesSchema),
    addresses: withIds(addressesSchema),
    redirects: withIds(redirectsSchema),
    outline: withIds(outlineSchema),
    'search-words': withIds(searchWordsSchema),
    'search-general': withIds(generalSearchWordsSchema),
    'wizard-cases': withIds(wizardCasesSchema),
    ...Object.fromEntries(factKinds.map((kind) => [kind, withIds(factSchemas[kind])])),
    ...Object.fromEntries(locales.map((locale) => [`ui-${locale}`, stringsSchema(locale)])),
  };
}

/** The same schema with, wherever an id is asked for, the list of known ids in the place of our own `refersTo`. */
function withKnownIds(schema: JsonSchema, known: KnownIds): JsonSchema {
  const { refersTo, pattern, ...rest } = schema;
  if (refersTo !== undefined) return { ...rest, enum: known(refersTo.split(' ')).list.toSorted() };
  const parts = Object.entries(pattern === undefined ? rest : { ...rest, pattern }).map(
    ([key, part]: [string, unknown]) => [
      key,
      Array.isArray(part)
        ? part.map((item: unknown) => (isSchema(item) ? withKnownIds(item, known) : item))
        : isSchema(part)
          ? withKnownIds(part, known)
          : part,
    ],
  );
  return Object.fromEntries(parts) as JsonSchema;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function stringsSchema(locale: (typeof locales)[number]): JsonSchema {
  const entries = Object.entries(interfaceStrings).flatMap(([key, { note }]) =>
    expectedKeys(key as InterfaceKey, locale).map((name) => [name, { type: 'string', description: note }] as const),
  );
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(entries),
    required: entries.map(([name]) => name),
  };
}
