import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { factKinds } from '../schemas/fact-kinds.ts';
import { cmsConfig } from './cms-config.ts';
import { readContentFolder } from './files.ts';

const { config, leftOut } = cmsConfig(readContentFolder('content'));

test('the configuration is one that Sveltia CMS knows', () => {
  const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object;
  const validate = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(config)));
  expect(validate.errors).toBeNull();
});

test('every kind of fact, the wizard, the words of search, the edition and the strings can be edited', () => {
  const names = (config['collections'] as { name: string }[]).map(({ name }) => name);
  for (const kind of factKinds)
    expect(names.filter((name) => name === kind || name.startsWith(`${kind}-`))).not.toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['journeys', 'search-clauses', 'site', 'ui']));
});

// Where a schema gets a field that the editor cannot show, this list says so: it stays in the file as it is.
test('what the editor cannot show is known', () => {
  expect(leftOut).toEqual([
    'activities.controllers.arrangement',
    ...['data', 'source', 'purposes', 'exclusions', 'basis', 'recipients', 'retention', 'choices'].map(
      (field) => `activities.${field}`,
    ),
    'ambiguities.isPlain',
    'conditions.isPhrase',
    'contacts-online.website',
    'cookies.kept',
    'cookies.party',
    'data-categories.isSpecial',
    'hedges.isBefore',
    'legal-bases.isMissing',
    'retention.start',
    'silences.of',
    'journeys.questions[].when',
    'journeys.stops[].when',
    'journeys.stops[].recipients',
    'journeys.notes[].when',
    'accessibility.feedback',
  ]);
});
