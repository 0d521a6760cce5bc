import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** A test that ran: its file, its whole name, and whether it passed. */
export interface Outcome {
  readonly file: string;
  readonly name: string;
  readonly isPassed: boolean;
}

/** What runs a test: Playwright, Vitest with one of its configurations, or the check of the content. */
export type Runner = 'check' | 'playwright' | `vitest${'' | '.built' | '.serving' | '.long'}.config.ts`;

/** A test file → what runs it. */
export function runnerOf(file: string): Runner {
  if (file === 'npm run check') return 'check';
  if (file.endsWith('.spec.ts')) return 'playwright';
  if (file.endsWith('.serving.ts') || file.startsWith('tests/builds/')) return 'vitest.serving.config.ts';
  if (file.startsWith('tests/built/')) return 'vitest.built.config.ts';
  return file.startsWith('tests/long/') ? 'vitest.long.config.ts' : 'vitest.config.ts';
}

const report = 'test-outcomes.json';

/** Runs the tests of some files whose names match, in the current folder → those that ran, and all that was printed. */
export function runTests(
  runner: Exclude<Runner, 'check'>,
  files: readonly string[],
  name: RegExp,
): { outcomes: Outcome[]; said: string } {
  rmSync(report, { force: true });
  const { said } =
    runner === 'playwright'
      ? // What never comes is waited for until the time of a test is over.
        node('node_modules/@playwright/test/cli.js', 'test', ...files, '--grep', name.source, ...playwrightOptions)
      : node(
          'node_modules/vitest/vitest.mjs',
          'run',
          ...files,
          '-t',
          name.source,
          '--config',
          runner,
          ...vitestOptions,
        );
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '{}';
  if (runner === 'playwright') return { outcomes: ofPlaywright(JSON.parse(text) as Suite), said };
  const results = JSON.parse(text) as VitestReport;
  // A file that cannot be loaded has no tests, and says why here only.
  const messages = (results.testResults ?? []).map(({ message = '' }) => message);
  return { outcomes: ofVitest(results), said: [said, ...messages].join('\n').trim() };
}

const playwrightOptions = ['--reporter=json', '--timeout=45000'];
const vitestOptions = ['--reporter=json', `--outputFile=${report}`];

/** Runs a script of the current folder on this same Node → its exit status and all that it printed. */
export function node(...words: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    maxBuffer: 1e8,
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

/** The parts of Playwright’s report that count; the report itself is a suite without a title. */
interface Suite {
  readonly title?: string;
  readonly file?: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly { readonly results: readonly unknown[] }[];
  }[];
}

/** `from`: the test file, which is named once, at the top: a test of several files may stand in a module that they share. */
function ofPlaywright({ title = '', suites = [], specs = [], file = '' }: Suite, from = file): Outcome[] {
  const own = specs
    .filter(({ tests }) => tests.some(({ results }) => results.length > 0))
    .map((spec): Outcome => ({ file: from, name: spec.title, isPassed: spec.ok }));
  return [...own, ...suites.flatMap((suite) => ofPlaywright(suite, from || undefined))].map((one) => ({
    ...one,
    name: `${title} ${one.name}`.trim(),
  }));
}

/** The parts of Vitest’s report that count. */
interface VitestReport {
  readonly testResults?: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

function ofVitest({ testResults = [] }: VitestReport): Outcome[] {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status }) => ({ file, name: fullName, isPassed: status === 'passed' })),
  );
}
