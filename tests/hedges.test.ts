import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../src/domain/locales.ts';
import { sayingsOf } from '../src/domain/sayings.ts';
import { policy } from '../src/load-policy.ts';

// What the policy says with a reserve is never told as a certainty.

const atMost = {
  nl: /hoogstens|maximaal/,
  fr: /au maximum|au plus/,
  en: /at most|no longer than/,
  de: /höchstens|maximal/,
};

test.each(locales)('a period that is an upper limit is told as one in the text of its clause in %s', (locale) => {
  const limits = [...policy.facts.retention].filter(([, { bound }]) => bound === 'at most');
  expect(limits.length).toBeGreaterThan(0);
  for (const [id, { clause }] of limits) {
    const section = policy.sections.find(({ clauses }) => clauses.some((one) => one.id === clause))?.id ?? '';
    const prose = readFileSync(`content/policy/${section}/${locale}.mdx`, 'utf8');
    const sentence = prose.split(/\.\s/).find((text) => text.includes(`<Period of="${id}"`));
    expect(sentence, id).toMatch(atMost[locale]);
  }
});

test('the reserves of the policy are these', () => {
  const reserves = [...policy.facts.activities].flatMap(([id, activity]) =>
    (['data', 'source', 'purposes', 'exclusions', 'basis', 'recipients', 'retention', 'choices'] as const).flatMap(
      (field) =>
        sayingsOf(activity, field).flatMap(({ hedge, of }) => [
          ...(hedge === undefined ? [] : [`${id} ${field}: ${hedge}`]),
          ...of.flatMap(({ id: item, when }) => (when === undefined ? [] : [`${id} ${field} ${item}: ${when}`])),
        ]),
    ),
  );
  expect(reserves.sort()).toEqual([
    'call-case data bank-account-number: if-needed',
    'call-case data email: if-given',
    'customs data: possibly',
    'customs recipients: possibly',
    'minors-by-mistake data: possibly',
    'postal-delivery data: usually',
    'postal-delivery source: usually',
    'rights-request data: by-post',
    'survey-recording data: possibly',
  ]);
});
