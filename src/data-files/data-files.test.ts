import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import { locales } from '../domain/locales.ts';
import { kindsIn, policyData } from '../domain/policy-data.ts';
import { dpvDocument } from './dpv.ts';
import { policySchema } from './policy-schema.ts';
import { noEmail, tiltDocument } from './tilt.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`tests/vocabularies/${file}`, 'utf8'));

test('the file of the policy is valid by the schema that it names', () => {
  const address = 'https://example.org/data/policy.schema.json';
  const ajv = formats(new Ajv2020({ strict: true, allErrors: true, keywords: ['refersTo'], formats: ours }));
  const validate = ajv.compile(policySchema(address, kindsIn(policy)));
  const file = { $schema: address, $id: 'https://example.org/data/policy.json', ...policyData(policy) };
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...file, format: 1 })).toBe(false);
});

/** Formats of our own, beside which a pattern or a sentence says the same. */
const ours = { period: true, phone: true, month: true, sentence: true, share: true, country: true } as const;

describe.each(locales)('TILT in %s', (locale) => {
  const tilt = tiltDocument(policy, locale) as Tilt;

  test('is valid by its schema, formats included', () => {
    const validate = formats(new Ajv({ strict: false, unicodeRegExp: false })).compile(
      read('tilt-schema.json') as object,
    );
    expect(validate(tilt), JSON.stringify(validate.errors)).toBe(true);
  });

  test('names no email address, since the policy states none', () => {
    const addresses = JSON.stringify(tilt).match(/[^\s"]+@[^\s"]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set([noEmail]));
    expect(noEmail).toMatch(/\.invalid$/);
  });

  test('lists what only stands there because the schema asks for it, and every silence', () => {
    expect(tilt.notStated.fields).toEqual(
      expect.arrayContaining([
        '/controller/address',
        '/controller/representative/email',
        '/dataProtectionOfficer/email',
        '/dataDisclosed/0/legalBases',
        '/dataDisclosed/0/nonDisclosure/obligationToProvide',
        '/automatedDecisionMaking',
      ]),
    );
    for (const pointer of tilt.notStated.fields)
      expect(at(tilt, pointer), `${pointer} leads to nothing`).not.toBe(undefined);
    expect(tilt.notStated.silences.map(({ id }) => id).sort()).toEqual([...policy.facts.silences.keys()]);
  });

  test('has every kind of data of every activity, with reserves, periods and clauses', () => {
    expect(new Set(tilt.dataDisclosed.map(({ activity }) => activity))).toEqual(
      new Set(policy.facts.activities.keys()),
    );
    const email = tilt.dataDisclosed.find(({ _id }) => _id === 'call-case.email');
    expect(email?.category).toMatch(/\(.+\)/);
    expect(email?.storage[0]?.temporal?.[0]?.ttl).toBe(policy.facts.retention.get('case-file')?.period);
    expect(email?.clauses).toEqual([expect.stringMatching(new RegExp(`/${locale}/policy/#calls-case$`))]);
  });
});

interface Tilt {
  readonly notStated: { readonly fields: readonly string[]; readonly silences: readonly { readonly id: string }[] };
  readonly dataDisclosed: readonly {
    readonly _id: string;
    readonly activity: string;
    readonly category: string;
    readonly clauses: readonly string[];
    readonly storage: readonly { readonly temporal?: readonly { readonly ttl: string }[] }[];
  }[];
}

/** A document and a JSON Pointer → what stands there. */
const at = (document: object, pointer: string): unknown =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);

describe('DPV', () => {
  const dpv = dpvDocument(policy) as { readonly '@context': object; readonly '@graph': readonly object[] };
  const terms = new Set(
    Object.entries(read('dpv-terms.json') as Record<string, string>).flatMap(([prefix, names]) =>
      names.split(' ').map((name) => `${prefix}:${name}`),
    ),
  );

  test('uses only terms that version 2.3 has, and prefixes that it declares', () => {
    const used = JSON.stringify(dpv['@graph']).match(/(?<=")(?:dpv|pd|eu-gdpr):[\w-]+(?=")/g) ?? [];
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter((term) => !terms.has(term))).toEqual([]);
    const prefixes = JSON.stringify(dpv['@graph']).match(/(?<=")[a-z-]+(?=:[\w-]+":)/g) ?? [];
    expect([...new Set(prefixes)].filter((prefix) => !(prefix in dpv['@context']))).toEqual([]);
  });

  test('has a process for each activity, with reserves in the labels, and silences and doubts in the notes', () => {
    const processes = dpv['@graph'].filter((node) => '@type' in node && node['@type'] === 'dpv:Process');
    expect(processes).toHaveLength(policy.facts.activities.size);
    const text = JSON.stringify(dpv);
    expect(text).toContain('email address (if given)');
    expect(text).toContain('Legal basis: Not stated in the policy');
    expect(text).not.toContain('\u00ad');
  });
});
