import { z } from 'zod';
import { oncePer } from '../domain/once-per.ts';

/** The part of JSON Schema that our schemas use; `refersTo` is ours: the kinds whose ids are allowed, with spaces between. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly refersTo?: string;
  readonly [other: string]: unknown;
}

/** Zod schema → the same as JSON Schema, with the descriptions and the references in it. */
export const toJsonSchema = oncePer(
  (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as JsonSchema,
);

/** A mention of an id inside a value: where, which id, and of which kinds it may be. */
export interface FoundReference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly kinds: readonly string[];
}

/** A schema and a value of that shape → every id the value mentions. */
export function referencesIn(schema: JsonSchema, value: unknown, path: readonly PropertyKey[] = []): FoundReference[] {
  const shape = branchFor(schema, value);
  if (shape?.refersTo !== undefined && typeof value === 'string') {
    return [{ path, id: value, kinds: shape.refersTo.split(' ') }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (shape?.items ? referencesIn(shape.items, item, [...path, index]) : []));
  }
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, part]) => {
      const schemaOfPart = shape?.properties?.[key];
      return schemaOfPart ? referencesIn(schemaOfPart, part, [...path, key]) : [];
    });
  }
  return [];
}

/** A schema, a value and a path in it → the schema of what stands at the path, as far as it can be told. */
export function schemaAt(schema: JsonSchema, value: unknown, path: readonly PropertyKey[]): JsonSchema | undefined {
  const shape = branchFor(schema, value);
  const [key, ...rest] = path;
  if (key === undefined) return shape;
  const part = isRecord(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  const schemaOfPart = typeof key === 'number' ? shape?.items : shape?.properties?.[String(key)];
  return schemaOfPart && schemaAt(schemaOfPart, part, rest);
}

/** Of a union, the branch that the value belongs to; any other schema is its own branch. */
function branchFor(schema: JsonSchema, value: unknown): JsonSchema | undefined {
  const branches = schema.anyOf ?? schema.oneOf;
  if (!branches) return schema;
  const word = branches.find((branch) => branch.const !== undefined && branch.const === value);
  return (
    word ?? branches.find((branch) => fits(branch, value)) ?? branches.find((branch) => branch.type === typeOf(value))
  );
}

function fits(branch: JsonSchema, value: unknown): boolean {
  if (branch.const !== undefined) return branch.const === value;
  if (branch.type !== typeOf(value)) return false;
  return Object.entries(branch.properties ?? {}).every(
    ([key, part]) => part.const === undefined || (isRecord(value) && value[key] === part.const),
  );
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
