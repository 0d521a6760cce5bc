import type { z } from 'zod';
import { searchWordKinds, type SourceFile } from '../domain/content.ts';
import { locales, ownNames } from '../domain/locales.ts';
import { accessibilitySchema } from '../schemas/accessibility.ts';
import { editionSchema } from '../schemas/edition.ts';
import { factKinds, factSchemas } from '../schemas/fact-kinds.ts';
import { journeySchema } from '../schemas/journey.ts';
import { type JsonSchema, toJsonSchema } from '../schemas/json-schema.ts';
import { outlineSchema } from '../schemas/outline.ts';
import { rolesSchema } from '../schemas/roles.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import { siteSchema } from '../schemas/site.ts';
import { inPlaceOf, publicFolder } from '../site/content-place.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { readYaml } from './read-yaml.ts';

/** A field of the editor, as Sveltia CMS has it. */
export type CmsField = Readonly<Record<string, unknown>> & { readonly name: string };

/** The configuration of the editor, and what it cannot show: those fields stay in the files as they are. */
export interface CmsConfig {
  readonly config: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly string[];
}

/** Files of the site with one schema each: their name and their place. */
const singleFiles = [
  ['site', 'content/site.yaml', siteSchema],
  ['edition', 'content/edition.yaml', editionSchema],
  ['accessibility', 'content/accessibility.yaml', accessibilitySchema],
] as const;

/** The files of content/ → the configuration of Sveltia CMS, made from the schemas of the content so that it cannot drift from them. */
export function cmsConfig(files: readonly SourceFile[]): CmsConfig {
  const fileAt = (wanted: string): SourceFile[] => files.filter(({ path }) => path === wanted);
  const known = knownIds(files, {
    outline: fileAt('content/policy/outline.yaml').map((file) => readYaml(file, outlineSchema).entry?.value)[0],
    roles: fileAt('content/roles.yaml').map((file) => readYaml(file, rolesSchema).entry?.value)[0],
  });
  const leftOut: string[] = [];
  const fieldsOf = (schema: z.ZodType | JsonSchema, place: string): CmsField[] => {
    const json = '_zod' in schema ? toJsonSchema(schema as z.ZodType) : schema;
    return propertiesOf(json, { known, place, leftOut });
  };
  const folder = (name: string, path: string, label: string, fields: CmsField[], more: object = {}): object => {
    // The name of a new file is proposed, and can be written; that of one that is there is its id, which never changes.
    const named = ['name', 'say'].find((one) => fields.some((field) => field.name === one));
    const creation = named === undefined ? { create: false } : { create: true, identifier_field: `${named}.en` };
    const slug = named === undefined ? {} : { slug: { template: `{{${named}.en}}`, editable: ['create'] } };
    return {
      name,
      label,
      folder: inPlaceOf(path),
      extension: 'yaml',
      format: 'yaml',
      ...creation,
      ...slug,
      summary: '{{slug}}',
      fields,
      ...more,
    };
  };
  const facts = factKinds.flatMap((kind) => {
    const path = `content/facts/${kind}`;
    const json = toJsonSchema(factSchemas[kind]);
    const branches = json.oneOf ?? json.anyOf;
    if (!branches) return [folder(kind, path, kind, fieldsOf(json, kind))];
    // One kind of file for each value of "kind": the editor has no unions.
    return branches.map((branch) => {
      const value = String(branch.properties?.['kind']?.const);
      const name = `${kind}-${value}`;
      return folder(name, path, `${kind}: ${value}`, fieldsOf(branch, name), { filter: { field: 'kind', value } });
    });
  });
  const config = {
    // The editor wants to know where a repository would be; it is asked nothing, since the files are those of this machine.
    backend: { name: 'github', repo: 'local/content', branch: 'main' },
    media_folder: publicFolder,
    // Languages stand beside each other where the preview would.
    editor: { preview: false },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    i18n: { structure: 'multiple_files', locales, default_locale: locales[0] },
    collections: [
      ...facts,
      folder('journeys', 'content/wizard', 'wizard', fieldsOf(journeySchema, 'journeys')),
      ...searchWordKinds.map((kind) =>
        folder(
          `search-${kind}`,
          `content/search/${kind}`,
          `search: ${kind}`,
          fieldsOf(searchWordsSchema, `search-${kind}`),
        ),
      ),
      {
        ...{ name: 'site', label: 'site', format: 'yaml' },
        files: singleFiles.map(([name, file, schema]) => ({
          ...{ name, label: name, file: inPlaceOf(file) },
          fields: fieldsOf(schema, name),
        })),
      },
      {
        ...{ name: 'ui', label: 'interface strings', i18n: true },
        files: [
          {
            ...{ name: 'strings', label: 'strings', file: 'content/ui/{{locale}}.json', format: 'json', i18n: true },
            // Their keys have dots in them, which fields of the editor cannot have: it shows them as pairs, language beside language.
            fields: [{ name: 'strings', label: 'Strings', widget: 'keyvalue', root: true, i18n: true }],
          },
        ],
      },
    ],
  };
  return { config, leftOut };
}

interface Context {
  readonly known: KnownIds;
  /** Where the field stands, for the list of what is left out. */
  readonly place: string;
  readonly leftOut: string[];
}

function propertiesOf({ properties = {}, required }: JsonSchema, context: Context): CmsField[] {
  const needed = Array.isArray(required) ? required.map(String) : [];
  return Object.entries(properties).flatMap(([name, schema]) => {
    const place = `${context.place}.${name}`;
    // A constant that may be left out would be put in by every save.
    const isMark = schema.const !== undefined && !needed.includes(name);
    const kind = isMark ? undefined : fieldOf(schema, { ...context, place });
    if (!kind) {
      context.leftOut.push(place);
      return [];
    }
    if (schema.const !== undefined) return [{ name, ...kind }];
    const hint = typeof schema['description'] === 'string' ? { hint: schema['description'] } : {};
    return [{ name, label: name, required: needed.includes(name), ...hint, ...kind }];
  });
}

/** The schema of a field → the widget that can hold all of its values; nothing where there is none. */
function fieldOf(schema: JsonSchema, context: Context): object | undefined {
  const { known } = context;
  const union = schema.anyOf ?? schema.oneOf;
  if (union) {
    const words = union.flatMap((one) => (one.const !== undefined ? [one.const] : (one.enum ?? [undefined])));
    return words.includes(undefined) ? undefined : { widget: 'select', options: words };
  }
  if (schema.const !== undefined) return { widget: 'hidden', default: schema.const };
  if (schema.enum) return { widget: 'select', options: schema.enum };
  if (schema.refersTo !== undefined) return idField(schema.refersTo, known);
  switch (schema.type) {
    case 'string':
      return { widget: 'string', ...patternOf(schema) };
    case 'integer':
    case 'number':
      return { widget: 'number', value_type: 'int', ...limits(schema) };
    case 'boolean':
      return { widget: 'boolean' };
    case 'array':
      return listField(schema, context);
    case 'object':
      return objectField(schema, context);
    default:
      return undefined;
  }
}

function objectField(schema: JsonSchema, context: Context): object | undefined {
  const names = Object.keys(schema.properties ?? {});
  if (names.length === 0) return undefined;
  const fields = propertiesOf(schema, context);
  const isLocalized = locales.every((locale) => names.includes(locale));
  return {
    widget: 'object',
    fields: isLocalized
      ? fields.map((field) => ({ ...field, label: ownNames[field.name as keyof typeof ownNames], hint: undefined }))
      : fields,
  };
}

function listField({ items, minItems }: JsonSchema, context: Context): object | undefined {
  if (items?.refersTo !== undefined) {
    return {
      ...idField(items.refersTo, context.known),
      multiple: true,
      ...(minItems === undefined ? {} : { min: minItems }),
    };
  }
  if (items?.type === 'string') return { widget: 'list' };
  if (items?.type !== 'object') return undefined;
  const fields = propertiesOf(items, { ...context, place: `${context.place}[]` });
  return fields.length === 0 ? undefined : { widget: 'list', fields };
}

/** An id is chosen from those there are: with its name where all are of one kind that has a folder of its own. */
function idField(refersTo: string, known: KnownIds): object {
  const kinds = refersTo.split(' ');
  const [kind] = kinds;
  const isFolder =
    kinds.length === 1 && factKinds.some((one) => one === kind) && !toJsonSchema(factSchemas[kind as 'laws']).oneOf;
  return isFolder
    ? { widget: 'relation', collection: kind, value_field: '{{slug}}', display_fields: ['{{slug}}'] }
    : { widget: 'select', options: known(kinds).list.toSorted() };
}

const patternOf = ({ pattern, description }: JsonSchema): object =>
  typeof pattern === 'string'
    ? { pattern: [pattern, typeof description === 'string' ? description : 'It has another form.'] }
    : {};

/** JSON Schema’s limits, but not those of whole numbers in general. */
const limits = ({ minimum, maximum }: JsonSchema): object => ({
  ...(typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? { min: minimum } : {}),
  ...(typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? { max: maximum } : {}),
});
