import { expect, test } from 'vitest';
import { policy } from '../../content-reader/load-policy.ts';
import type { FactFile } from '../../schemas/fact-kinds.ts';
import { sayingInWords } from './in-words.ts';

const [recipient = ''] = policy.facts.recipients.keys();
const [data = ''] = policy.facts['data-categories'].keys();
const [clause = ''] = policy.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));
const saying = (id: string) => ({ clause, about: [], of: [{ id }], silent: [] });

test('where a recipient is, and on what the transfer rests, is told with its name', () => {
  const named = policy.facts.recipients.get(recipient);
  if (!named) throw new ReferenceError('There is no recipient.');
  const abroad: FactFile<'recipients'> = { ...named, country: 'US', safeguard: named.name };
  const facts = { ...policy.facts, recipients: new Map([[recipient, abroad]]) };
  const { text } = sayingInWords({ ...policy, facts }, 'recipients', saying(recipient), 'nl');
  expect(text).toBe(`${named.name.nl} (Verenigde Staten; ${named.name.nl})`);
});

test('that data is of a special category is told with its name', () => {
  const named = policy.facts['data-categories'].get(data);
  if (!named) throw new ReferenceError('There is no kind of data.');
  const facts = { ...policy.facts, 'data-categories': new Map([[data, { ...named, isSpecial: true as const }]]) };
  const { text } = sayingInWords({ ...policy, facts }, 'data', saying(data), 'de');
  expect(text).toBe(`${named.name.de} (besondere Kategorie von Daten)`);
});
