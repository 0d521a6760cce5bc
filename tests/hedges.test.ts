import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../src/domain/locales.ts';
import { policy } from '../src/content-reader/load-policy.ts';

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
