import { expect, test } from 'vitest';
import { policy } from '../src/content-reader/load-policy.ts';

// What the outside relies on: these addresses never change. A new edition may add to them.

const clauses =
  `secrecy why-data definition delivery customs service-notice service-use calls-mobile calls-log calls-case
  calls-case-bank calls-recorded-data calls-recorded-lines calls-recording-purpose calls-recording-kept
  calls-recording-bank web-feedback web-cookies marketing-customers marketing-others marketing-withdraw
  children-not-targeted children-mistake cameras-purpose cameras-large-sites cameras-other-sites cameras-kept
  neighbour-address neighbour-access neighbour-kept surveys-purpose surveys-recorded surveys-object surveys-kept
  sharing-rule sharing-ict retention-general security-measures rights-request rights-complaint contact-dpo`.split(
    /\s+/,
  );

const sections = `introduction personal-data post services calls websites marketing children cameras neighbour surveys
  sharing retention security rights contact`.split(/\s+/);

test('the 41 clauses keep their ids and their order', () => {
  expect(clauses).toHaveLength(41);
  expect(policy.sections.flatMap((section) => section.clauses.map(({ id }) => id))).toEqual(clauses);
});

test('the 16 sections keep their ids and their order', () => {
  expect(policy.sections.map(({ id }) => id)).toEqual(sections);
});

test('the nine retention periods are those of the policy', () => {
  const periods = Object.fromEntries(
    [...policy.facts.retention].map(([id, { period, bound, end }]) => [id, [period, bound, end]]),
  );
  expect(periods).toEqual({
    'after-termination': ['P30D', 'exact', 'not stated'],
    'call-log': ['P1Y', 'exact', 'destroyed'],
    'call-recording': ['P6M', 'at most', 'destroyed'],
    'call-recording-bank': ['P10Y', 'exact', 'not stated'],
    'camera-images': ['P30D', 'exact', 'not stated'],
    'case-file': ['P3Y', 'exact', 'destroyed'],
    'case-file-bank': ['P10Y', 'exact', 'not stated'],
    'neighbour-address': ['P13M', 'exact', 'erased'],
    'survey-answers': ['P3Y', 'exact', 'not stated'],
  });
});

test('only one period names the day it starts from', () => {
  const starting = [...policy.facts.retention].filter(([, { start }]) => start !== 'not stated').map(([id]) => id);
  expect(starting).toEqual(['after-termination']);
});
