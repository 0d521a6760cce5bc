import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { criteria } from '../../src/domain/wcag.ts';

/** A test that is evidence for criteria: it stands under a comment with their numbers. */
export interface Tagged {
  readonly criterion: string;
  readonly file: string;
  /** Its title; what is filled in is left out: “…”. */
  readonly title: string;
}

const number = z.string().regex(/^\d+(?:\.\d+)*$/);

const manualSchema = z.strictObject({
  evaluated: z.iso.date(),
  /** Seen in the pages or read in their code on that day. */
  checked: z.record(number, z.string()),
  /** Why it does not apply. */
  'not applicable': z.record(number, z.string()),
  /** What is not right yet. */
  partly: z.record(number, z.string()),
  /** The chapters of EN 301 549 that are not WCAG. */
  'EN 301 549': z.record(
    number,
    z.strictObject({
      title: z.string(),
      result: z.enum(['Supports', 'Partially Supports', 'Not Applicable']),
      why: z.string(),
    }),
  ),
});

/** The results that no test can give. */
export type Manual = z.infer<typeof manualSchema>;

/** docs/accessibility/manual.yaml. */
export const readManual = (): Manual =>
  manualSchema.parse(parse(readFileSync('docs/accessibility/manual.yaml', 'utf8')));

const tag = /^ *\/\/ WCAG ([\d., ]+)\n\s*\w+(?:\.\w+)*(?:\([^'`\n]*\))?\(\s*(['`])((?:\\.|(?!\2).)*)\2/gm;

/** Every test with a tag, as `// WCAG 1.4.4, 1.4.10`, by criterion and file. */
export function taggedTests(): Tagged[] {
  const files = globSync(['tests/**/*.ts', 'src/**/*.test.ts'], { exclude: ['tests/*/node_modules/**'] });
  return files.sort().flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(tag)].flatMap(([, numbers = '', , title = '']) =>
      numbers.split(', ').map((criterion) => ({
        criterion,
        file: path.replaceAll('\\', '/'),
        title: title.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '…'),
      })),
    ),
  );
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<');

/** docs/accessibility/conformance.md, in the form of VPAT 2.5 EU. */
export function conformanceReport(tests: readonly Tagged[], manual: Manual): string {
  const { evaluated, checked, partly, 'not applicable': none, 'EN 301 549': chapters } = manual;
  const row = ([id, name]: [string, string]): string => {
    const own = tests.filter(({ criterion }) => criterion === id).map(({ file, title }) => `“${title}” (\`${file}\`)`);
    const level =
      partly[id] !== undefined ? 'Partially Supports' : none[id] !== undefined ? 'Not Applicable' : 'Supports';
    const remarks = [
      ...(partly[id] === undefined ? [] : [partly[id]]),
      ...(none[id] === undefined ? [] : [none[id]]),
      ...(own.length === 0 ? [] : [`Tests: ${own.join('; ')}.`]),
      ...(checked[id] === undefined ? [] : [`Checked ${evaluated}: ${checked[id]}`]),
    ];
    return `| ${id} ${name} | ${level} | ${cell(remarks.join(' '))} |`;
  };
  const table = (level: 'A' | 'AA'): string =>
    `| Criteria | Conformance Level | Remarks and Explanations |\n| --- | --- | --- |\n${Object.entries(criteria[level]).map(row).join('\n')}`;
  const others = Object.entries(chapters).map(
    ([id, { title, result, why }]) => `| ${id} ${title} | ${result} | ${cell(why)} |`,
  );
  return `# Accessibility conformance report

In the form of VPAT® 2.5 EU. \`npm run report:accessibility\` writes it from the tests that carry a criterion (\`// WCAG 1.4.10\`)
and from [manual.yaml](manual.yaml); a test keeps it true.

- Name of product: bpost privacy explorer, the site and its print edition (HTML, PDF)
- Report date: ${evaluated}
- Evaluation methods: automatic tests at every change, with tools that others wrote (axe, IBM Equal Access, the Nu checker,
  html-validate, a virtual screen reader; Lighthouse every night) and our own; reading of pages and code
- Applicable standards: EN 301 549 V3.2.1 with WCAG 2.2, levels A and AA
- Terms: *Supports*, *Partially Supports*, *Does Not Support*, *Not Applicable*, as VPAT has them

## Table 1: success criteria, level A

${table('A')}

## Table 2: success criteria, level AA

${table('AA')}

## EN 301 549

Chapter 9 (web) and 10 (non-web documents: the PDFs) refer to the criteria above.

| Criteria | Conformance Level | Remarks and Explanations |
| --- | --- | --- |
${others.join('\n')}
`;
}
