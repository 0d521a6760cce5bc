import { globSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { policy } from '../src/content-reader/load-policy.ts';
import { criteria, criteriaCount } from '../src/domain/wcag.ts';
import { conformanceReport, readManual, taggedTests } from './criteria/report.ts';

const ids = [...Object.keys(criteria.A), ...Object.keys(criteria.AA)];
const tests = taggedTests();
const manual = readManual();

test('every criterion of WCAG 2.2, A and AA, has its evidence: a test, a check by hand, or why it does not apply', () => {
  expect(criteriaCount).toBe(55);
  const evidence = new Set([
    ...tests.map(({ criterion }) => criterion),
    ...Object.keys(manual.checked),
    ...Object.keys(manual['not applicable']),
  ]);
  expect(ids.filter((id) => !evidence.has(id))).toEqual([]);
  expect([...evidence, ...Object.keys(manual.partly)].filter((id) => !ids.includes(id))).toEqual([]);
});

test('every tag stands over a test', () => {
  const tags = globSync(['tests/**/*.ts', 'src/**/*.test.ts'], { exclude: ['tests/*/node_modules/**'] }).flatMap(
    (file) => [...readFileSync(file, 'utf8').matchAll(/^ *\/\/ WCAG ([\d., ]+)$/gm)],
  );
  expect(tests.length).toBe(tags.flatMap(([, numbers = '']) => numbers.split(', ')).length);
});

test('docs/accessibility/conformance.md is what the tests and the checks by hand say: run "npm run report:accessibility"', async () => {
  const path = 'docs/accessibility/conformance.md';
  const report = await format(conformanceReport(tests, manual), {
    ...(await resolveConfig(path)),
    parser: 'markdown',
  });
  expect(readFileSync(path, 'utf8')).toBe(report);
});

test('the accessibility statement of the site says what the report says', () => {
  const { evaluated, notApplicable, limits } = policy.accessibility;
  expect(evaluated).toBe(manual.evaluated);
  expect(notApplicable).toBe(Object.keys(manual['not applicable']).length);
  expect(limits.map(({ criterion }) => criterion).sort()).toEqual(Object.keys(manual.partly).sort());
});
