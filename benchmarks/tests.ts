// npm run bench:tests: how long each stage of npm test takes, in seconds of the clock, and each file of browser tests, in seconds
// of its tests (two workers run side by side).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The stages of `npm test`, as package.json has them, each as the words after `npm`. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { test: string } };
const stages = scripts.test.split(' && ').map((command) => command.split(' ').slice(1));

const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-tests-'));
const report = join(folder, 'browser.json');

console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'} before\n`);
let total = 0;
for (const words of stages) {
  const isBrowser = words.includes('test:browser');
  const start = performance.now();
  const { status, stdout } = spawnSync('npm', [...words, ...(isBrowser ? ['--', '--reporter=json'] : [])], {
    encoding: 'utf8',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  total += seconds;
  console.log(`${seconds.toFixed(0).padStart(5)} s  npm ${words.join(' ')}`);
  if (status === 0) continue;
  console.error(stdout.slice(-3000));
  process.exit(1);
}
console.log(`${total.toFixed(0).padStart(5)} s  all\n`);

interface Suite {
  readonly file?: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
}

/** Every test of a report: the spec that runs it, and how long it took in milliseconds. */
function testsOf({ file = '', suites = [], specs = [] }: Suite, spec = file): { file: string; duration: number }[] {
  const own = specs.map(({ tests }) => ({
    file: spec,
    duration: tests.flatMap(({ results }) => results).reduce((sum, result) => sum + result.duration, 0),
  }));
  // A test may stand in a module that specs share.
  return [...own, ...suites.flatMap((suite) => testsOf(suite, spec || undefined))];
}

const byFile = Map.groupBy(testsOf(JSON.parse(readFileSync(report, 'utf8')) as Suite), ({ file }) => file);
const rows = [...byFile].map(([file, tests]) => ({
  file,
  count: tests.length,
  seconds: tests.reduce((sum, { duration }) => sum + duration, 0) / 1000,
}));
for (const { file, count, seconds } of rows.sort((a, b) => b.seconds - a.seconds))
  console.log(`${seconds.toFixed(0).padStart(5)} s  ${file} (${count})`);
rmSync(folder, { recursive: true });
