// npm run test:mutants [-- pattern]: plants each fault of tests/mutants/*.yaml in a copy of the project, one at a time, and
// runs the test that has to see it. Fails where one is not seen or cannot be planted. With a pattern, a regular expression:
// only the faults that have it in what is wrong, in their file or in their test.
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { allMutants, type Mutant, mutantsTable, seer, withFault } from './mutants.ts';
import { node, type Outcome, runnerOf, runTests } from './run-tests.ts';

const [pattern = ''] = process.argv.slice(2);
const isWanted = new RegExp(pattern);
const mutants = allMutants().filter((mutant) => isWanted.test(`${mutant.fault} ${mutant.in} ${mutant['seen by']}`));
const project = process.cwd();
process.chdir(copyOfAll());

const unseen: Mutant[] = [];
try {
  for (const hasPdfs of [false, true]) tryAll(hasPdfs);
} finally {
  const copy = process.cwd();
  process.chdir(project);
  rmSync(copy, { recursive: true });
}
console.log(`\n${mutants.length - unseen.length} of ${mutants.length} faults are seen.`);
process.exitCode = unseen.length > 0 || mutants.length === 0 ? 1 : 0;
if (pattern === '' && unseen.length === 0) {
  const options = await resolveConfig('docs/mutants.md');
  writeFileSync('docs/mutants.md', await format(mutantsTable(mutants), { ...options, parser: 'markdown' }));
}

/** A copy of the project with its tests, on the same packages. */
function copyOfAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-mutants-'));
  const left = ['.git', '.astro', '.build', 'dist', 'release', 'test-results', 'playwright-report'];
  cpSync('.', folder, {
    recursive: true,
    filter: (path) => !left.includes(path) && basename(path) !== 'node_modules',
  });
  for (const packages of ['node_modules', 'tests/observatory/node_modules'])
    if (existsSync(packages)) symlinkSync(resolve(packages), join(folder, packages), 'dir');
  return folder;
}

/** Tries the mutants that want a site with PDFs, or those that do not: that site is built once, and once more for most faults. */
function tryAll(hasPdfs: boolean): void {
  const own = mutants.filter((mutant) => (mutant['with PDFs'] ?? false) === hasPdfs);
  if (own.some(needsSite)) build(hasPdfs);
  const blind = withoutFault(own);
  for (const mutant of own) {
    const start = performance.now();
    const trouble = blind.get(mutant) ?? tryOne(mutant);
    const time = `${((performance.now() - start) / 1000).toFixed(0)} s`;
    console.log(`${trouble ? 'NOT SEEN' : 'killed'} · ${mutant.fault} ← ${mutant['seen by']} (${time})`);
    if (!trouble) continue;
    unseen.push(mutant);
    console.log(trouble.replace(/^/gm, '  '));
  }
}

/** A test that fails where nothing is wrong, or that is not there, sees nothing: mutants with such a test → what is wrong with it. */
function withoutFault(own: readonly Mutant[]): Map<Mutant, string> {
  const troubles = new Map<Mutant, string>();
  for (const [runner, group] of Map.groupBy(own, (mutant) => runnerOf(seer(mutant).file))) {
    if (runner === 'check') continue;
    const files = [...new Set(group.map((mutant) => seer(mutant).file))];
    const { outcomes, said } = runTests(runner, files, anyOf(group));
    for (const mutant of group) {
      const { file, name } = seer(mutant);
      const named = outcomes.filter((one) => one.file.endsWith(basename(file)) && name.test(one.name));
      const failed = named.filter(({ isPassed }) => !isPassed);
      if (named.length === 0) troubles.set(mutant, `No test has this name:\n${names(outcomes) || said}`);
      else if (failed.length > 0) troubles.set(mutant, `This fails without the fault, too:\n${names(failed)}`);
    }
  }
  return troubles;
}

function anyOf(group: readonly Mutant[]): RegExp {
  return new RegExp(group.map((one) => seer(one).name.source).join('|'));
}

function names(outcomes: readonly Outcome[]): string {
  return outcomes.map(({ name }) => name).join('\n');
}

/** Plants a fault, runs its test and mends it again → nothing where the test failed, else what happened instead. */
function tryOne(mutant: Mutant): string | undefined {
  const { file, pieces, name } = seer(mutant);
  const runner = runnerOf(file);
  let mend: (() => void) | undefined;
  const isBuilt = needsSite(mutant) && !mutant.in.startsWith('dist/');
  try {
    mend = plant(mutant);
    if (runner === 'check') return checkSees(pieces);
    if (isBuilt) {
      renameSync('dist', 'dist-sound');
      build(mutant['with PDFs'] ?? false);
    }
    const { outcomes, said } = runTests(runner, [file], name);
    if (outcomes.length === 0) return `No test ran:\n${said}`;
    if (outcomes.some(({ isPassed }) => !isPassed)) return undefined;
    return `It survived. These ran and passed:\n${names(outcomes)}`;
  } catch (error) {
    return `It could not be planted: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    mend?.();
    if (existsSync('dist-sound')) {
      rmSync('dist', { recursive: true, force: true });
      renameSync('dist-sound', 'dist');
    }
  }
}

/** Plants a fault → what mends it. Packed copies of a file of the site would be sent in its place: they are taken away. */
function plant(mutant: Mutant): () => void {
  const path = mutant.in;
  const faulty = withFault(mutant);
  const packed = path.startsWith('dist/') ? [`${path}.br`, `${path}.gz`].filter((one) => existsSync(one)) : [];
  const sound = [path, ...packed].map((one) => [one, readFileSync(one)] as const);
  for (const [one] of sound) rmSync(one);
  if (faulty !== undefined) writeFileSync(path, faulty);
  return () => {
    for (const [one, content] of sound) writeFileSync(one, content);
  };
}

function needsSite(mutant: Mutant): boolean {
  return mutant.in.startsWith('dist/') || !['check', 'vitest.config.ts'].includes(runnerOf(seer(mutant).file));
}

function build(hasPdfs: boolean): void {
  const { status, said } = node('scripts/build.ts', ...(hasPdfs ? [] : ['--without-pdf']));
  if (status !== 0) throw new Error(`the site was not built.\n${said}`);
}

function checkSees(pieces: readonly string[]): string | undefined {
  const { status, said } = node('src/content-reader/check-content.ts');
  if (status !== 0 && pieces.every((piece) => said.includes(piece))) return undefined;
  return status === 0 ? 'It survived: the content is sound.' : `Something else was seen:\n${said}`;
}
