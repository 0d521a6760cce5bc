import { expect, test } from 'vitest';
import { activitySchema } from './activity.ts';
import { cookieSchema } from './cookie.ts';
import { listSchema } from './list.ts';
import { joins } from './shared.ts';
import { referencesIn, schemaAt, toJsonSchema } from './json-schema.ts';

test('every id in a fact is found, with the kinds it may be of and where it stands', () => {
  const activity = {
    clauses: ['delivery'],
    data: [{ clause: 'delivery', of: ['name', { id: 'email', when: 'by-post' }] }],
    source: 'silent',
  };
  expect(referencesIn(toJsonSchema(activitySchema), activity)).toEqual([
    { path: ['clauses', 0], id: 'delivery', kinds: ['clauses'] },
    { path: ['data', 0, 'clause'], id: 'delivery', kinds: ['clauses'] },
    { path: ['data', 0, 'of', 0], id: 'name', kinds: ['data-categories'] },
    { path: ['data', 0, 'of', 1, 'id'], id: 'email', kinds: ['data-categories'] },
    { path: ['data', 0, 'of', 1, 'when'], id: 'by-post', kinds: ['conditions'] },
  ]);
});

test('a word that stands for an id is none', () => {
  const cookie = { kept: 'not stated', party: 'own' };
  expect(referencesIn(toJsonSchema(cookieSchema), cookie)).toEqual([]);
});

test('in a list the kind decides what its items refer to', () => {
  const list = { kind: 'sites', items: ['jemelle'] };
  expect(referencesIn(toJsonSchema(listSchema), list)).toEqual([
    { path: ['items', 0], id: 'jemelle', kinds: ['sites'] },
  ]);
});

test('the schema of a place is found through unions', () => {
  const value = { data: [{ clause: 'x', join: 'often' }] };
  expect(schemaAt(toJsonSchema(activitySchema), value, ['data', 0, 'join'])?.enum).toEqual([...joins]);
});

test('every field of every schema says what it holds', () => {
  const undescribed: string[] = [];
  const visit = (schema: ReturnType<typeof toJsonSchema>, path: string): void => {
    for (const [key, part] of Object.entries(schema.properties ?? {})) {
      const isSaid = [part, ...(part.anyOf ?? []), ...(part.oneOf ?? [])].some(
        ({ description }) => description !== undefined,
      );
      if (!isSaid && part.refersTo === undefined) undescribed.push(`${path}.${key}`);
      visit(part, `${path}.${key}`);
    }
    for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])])
      visit(part, path);
  };
  visit(toJsonSchema(activitySchema), 'activity');
  visit(toJsonSchema(listSchema), 'list');
  expect(undescribed).toEqual([]);
});
