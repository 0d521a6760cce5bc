// npm run bench:build: content 1, 10 and 50 times as large, each built from nothing, PDFs apart: how long, how much memory, how many
// bytes; and by the former commit, or the one that --beside names. One build after the other on the same machine, so that the
// ratios hold also where the seconds are those of a busy one: the seconds of the processors beside them leave out the time spent
// waiting.
//   npm run bench:build -- 1 50 --beside=main
//   npm run bench:build -- --editions=10: the content with one edition, and with ten, as npm run build makes them, PDFs included
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { copyOfProject } from '../tests/copy-of-project.ts';
import { remove } from './generated-content.ts';
import { addEditions } from './many-editions.ts';
import { multiplyContent } from './multiplied-content.ts';

interface Figures {
  readonly seconds: number;
  /** Of all processors together. */
  readonly busySeconds: number;
  /** The highest total of all its processes, looked at every 50 ms. */
  readonly mebibytes: number;
  readonly pages: number;
  readonly pageBytes: number;
  readonly siteBytes: number;
  readonly files: number;
  /** What it takes to write as many files of the same sizes in as many folders, and nothing else: the disk’s part. */
  readonly writingSeconds: number;
}

const words = process.argv.slice(2);
const factors = words.map(Number).filter(Boolean);
const beside = words.find((word) => word.startsWith('--beside='))?.slice('--beside='.length) ?? 'HEAD~1';
console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1) ?? ''} before the first build\n`);
console.log(
  'content         time s  busy s  memory MiB  pages  MB of pages  MB of site  kB a page  ms a page  files  writing them s',
);
const firsts = new Map<string, Figures>();
const manyEditions = Number(words.find((word) => word.startsWith('--editions='))?.slice('--editions='.length) ?? 0);
const builds =
  manyEditions > 0
    ? [1, manyEditions].map((editions) => ({ factor: 1, editions, version: 'now' }))
    : (factors.length > 0 ? factors : [1, 10, 50]).flatMap((factor) =>
        [beside, 'now'].map((version) => ({ factor, editions: 1, version })),
      );
for (const { factor, editions, version } of builds) {
  const folder = version === 'now' ? copyOfProject() : copyOfCommit(version);
  multiplyContent(folder, factor);
  addEditions(folder, editions);
  const figures = await measured(folder, manyEditions > 0);
  const first = firsts.get(version) ?? figures;
  firsts.set(version, first);
  const { seconds, busySeconds, mebibytes, pages, pageBytes, siteBytes, files, writingSeconds } = figures;
  console.log(
    [
      (manyEditions > 0 ? `${editions} editions` : `${factor}x ${version}`).padEnd(15).slice(0, 15),
      seconds.toFixed(1).padEnd(7),
      busySeconds.toFixed(1).padEnd(7),
      mebibytes.toFixed(0).padEnd(11),
      String(pages).padEnd(6),
      (pageBytes / 1e6).toFixed(1).padEnd(12),
      (siteBytes / 1e6).toFixed(1).padEnd(11),
      (pageBytes / pages / 1e3).toFixed(1).padEnd(10),
      ((seconds / pages) * 1000).toFixed(1).padEnd(10),
      String(files).padEnd(6),
      writingSeconds.toFixed(1),
    ].join(' '),
  );
  if (figures !== first) {
    const times = (one: number, other: number): string => `${(one / other).toFixed(1)}x`;
    console.log(
      `                ${times(seconds, first.seconds)} the time, ${times(busySeconds, first.busySeconds)} the work, ` +
        `${times(pageBytes, first.pageBytes)} the bytes of pages, ${times(mebibytes, first.mebibytes)} the memory`,
    );
  }
}

/** The project as it was at a commit, in a fresh folder, on the packages of that commit. */
function copyOfCommit(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-former-'));
  const archive = execFileSync('git', ['archive', commit], { maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const lock = (at: string): string => readFileSync(join(at, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock('.')) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  else execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  return folder;
}

async function measured(folder: string, hasPdfs: boolean): Promise<Figures> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', ...(hasPdfs ? [] : ['--without-pdf'])], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let highest = 0;
  const busy = new Map<number, number>();
  const timer = setInterval(() => {
    const family = processesOf(Number(child.pid));
    highest = Math.max(
      highest,
      family.reduce((sum, { kibibytes }) => sum + kibibytes, 0),
    );
    for (const { id, ticks } of family) busy.set(id, ticks);
  }, 50);
  await once(child, 'close');
  clearInterval(timer);
  const seconds = (performance.now() - begun) / 1000;
  if (child.exitCode !== 0) throw new Error('It does not build.');
  const files = globSync('dist/**', { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const size = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const pages = files.filter((path) => path.endsWith('.html'));
  const figures = {
    seconds,
    // The kernel counts in hundredths of a second.
    busySeconds: [...busy.values()].reduce((sum, ticks) => sum + ticks / 100, 0),
    mebibytes: highest / 1024,
    pages: pages.length,
    pageBytes: size(pages),
    siteBytes: size(files),
    files: files.length,
    writingSeconds: writing(files),
  };
  remove(folder);
  return figures;
}

/** Files → the seconds it takes to write others like them, beside them. */
function writing(files: readonly string[]): number {
  const sizes = files.map((path): [path: string, size: number] => [
    path.replace('/dist/', '/floor/'),
    statSync(path).size,
  ]);
  const begun = performance.now();
  for (const [path, size] of sizes) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.alloc(size));
  }
  return (performance.now() - begun) / 1000;
}

/** A process → itself and all that it started, with the memory and the time of the processors each has used (Linux only). */
function processesOf(root: number): { id: number; kibibytes: number; ticks: number }[] {
  const stats = globSync('/proc/[0-9]*/stat').flatMap((path) => {
    try {
      const text = readFileSync(path, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      const resident = Number(fields[21]) * 4;
      return [
        {
          id: Number.parseInt(text, 10),
          parent: Number(fields[1]),
          kibibytes: resident,
          ticks: Number(fields[11]) + Number(fields[12]),
        },
      ];
    } catch {
      return []; // It ended meanwhile.
    }
  });
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { id, parent } of stats) if (family.has(parent)) family.add(id);
  }
  return stats.filter(({ id }) => family.has(id));
}
