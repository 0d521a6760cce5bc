import { expect, test } from 'vitest';
import { factKinds } from '../schemas/fact-kinds.ts';
import { editorSchemas } from './editor-schemas.ts';
import { readContentFiles } from './files.ts';

const schemas = editorSchemas(readContentFiles());

test('there is a schema for every kind of YAML and for the strings of every language', () => {
  const expected = [
    ...factKinds,
    'accessibility',
    'addresses',
    'edition',
    'edition-changes',
    'journeys',
    'outline',
    'redirects',
    'roles',
    'search-general',
    'search-words',
    'site',
    'ui-de',
    'ui-en',
    'ui-fr',
    'ui-nl',
    'wizard-cases',
  ].sort();
  expect(Object.keys(schemas).sort()).toEqual(expected);
});

test('where an id is asked for, the known ids are offered', () => {
  expect(schemas['retention']?.properties?.['clause']?.enum).toContain('cameras-kept');
  expect(schemas['retention']?.properties?.['law']?.enum).toContain('mifid-ii');
  expect(JSON.stringify(schemas)).not.toContain('refersTo');
});

test('French strings that count have a text for millions', () => {
  expect(schemas['ui-fr']?.['required']).toContain('contents.clauses_many');
  expect(schemas['ui-nl']?.['required']).not.toContain('contents.clauses_many');
});
