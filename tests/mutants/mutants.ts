import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const mutantSchema = z.strictObject({
  fault: z.string().describe('What is wrong, in a few words.'),
  in: z.string().describe('The file it is planted in, from the root; one of dist/ is changed after the build.'),
  find: z
    .string()
    .optional()
    .describe('The text that is replaced. It stands there once; without it the file is taken away.'),
  put: z.string().default('').describe('What stands in its place.'),
  all: z.literal(true).optional().describe('Replaces the text wherever it stands.'),
  'seen by': z
    .string()
    .describe('A test file › pieces of the name of its test, in order. Or: npm run check › what it says.'),
  'with PDFs': z.literal(true).optional().describe('The test reads the PDFs, which take a minute to build.'),
});

/** A fault of the project that is planted on purpose, and the test that has to see it. */
export type Mutant = z.infer<typeof mutantSchema>;

/** All mutants of the files beside this one. */
export function allMutants(): Mutant[] {
  const folder = import.meta.dirname;
  const files = globSync('*.yaml', { cwd: folder }).sort();
  return files.flatMap((file) => z.array(mutantSchema).parse(parse(readFileSync(join(folder, file), 'utf8'))));
}

/** The test that has to see a mutant: its file, the pieces of its name, and the names that have them in this order. */
export function seer(mutant: Mutant): { file: string; pieces: readonly string[]; name: RegExp } {
  const [file = '', ...pieces] = mutant['seen by'].split(' › ');
  return { file, pieces, name: new RegExp(`(?:^| )${pieces.map((piece) => RegExp.escape(piece)).join(' (?:.* )?')}`) };
}

/**
 * The file of a mutant with the fault in it; undefined where the fault is that it is taken away. Throws where there is no such file,
 * and a RangeError where the text to replace is not there just once.
 */
export function withFault({ in: path, find, put, all }: Mutant): string | undefined {
  const text = readFileSync(path, 'utf8');
  if (find === undefined) return undefined;
  const places = text.split(find).length - 1;
  if (places === 0 || (places > 1 && !all))
    throw new RangeError(`${JSON.stringify(find)} stands there ${places} times.`);
  return text.replaceAll(find, () => put);
}

/** docs/mutants.md: every fault with the test that sees it. */
export function mutantsTable(mutants: readonly Mutant[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<');
  const rows = mutants.map((mutant) => `| ${cell(mutant.fault)} | ${cell(mutant['seen by'])} |`).sort();
  return `# Faults, and the tests that see them

\`npm run test:mutants\` plants each of these faults in a copy of the project, one at a time, and runs the test beside it, which
has to fail. It writes this table; the faults themselves stand in \`tests/mutants/\`.

| Fault | Test that sees it |
| --- | --- |
${rows.join('\n')}
`;
}
