import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { buildEnvironment } from './copy-of-project.ts';

/** The digest of every file of a folder, by path. */
export type Files = Readonly<Record<string, string>>;

export function filesIn(place: string): Files {
  const files = globSync('**', { cwd: place, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(place.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** A module of `tests/` → the option with which Node loads it before anything else. */
export const preload = (module: string): string => `--import ${pathToFileURL(resolve('tests', module)).href}`;

/** Starts a command as the head of its own group of processes, so that all of it can be killed at once. */
export function start(words: readonly string[], cwd: string, env: Readonly<NodeJS.ProcessEnv> = {}) {
  const child = spawn(process.execPath, words, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: buildEnvironment(env),
  });
  child.stdout.resume();
  return child;
}

/** Kills a command and all that it started as soon as a moment has come, unless it ends before. */
export async function killWhen(child: ChildProcess, hasCome: () => boolean): Promise<void> {
  const ended = once(child, 'close');
  while (!hasCome() && child.exitCode === null) await setTimeout(1);
  if (child.exitCode === null) process.kill(-Number(child.pid), 'SIGKILL');
  await ended;
}

/** A number of milliseconds from now, as a moment. */
export function after(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() >= end;
}

/** Where every run begins, so that all have the same numbers. */
export const seed = 8_2018;

/** Numbers from 0 to 1 that look random. */
export function randomNumbers(): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Does what every build and `npm run serve` begin with in a folder. */
export function putBackFormerSite(cwd: string): void {
  const module = pathToFileURL(resolve('scripts/site-folder.ts')).href;
  const script = `(await import(${JSON.stringify(module)})).putBackFormerSite()`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}

/** Kills a process some times while it puts one site after another in the place of the former, and looks at what is left. */
export async function killSwaps(times: number): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'privacy-explorer-swap-'));
  const random = randomNumbers();
  for (let kill = 1; kill <= times; kill += 1) {
    const swapping = start([resolve('tests/swap-for-ever.mjs')], place);
    await once(swapping.stdout, 'data');
    await killWhen(swapping, after(random() * 40));
    putBackFormerSite(place);
    const texts = ['index.html', 'page/index.html', '404.html'].map((file) =>
      readFileSync(join(place, 'dist', file), 'utf8'),
    );
    expect([
      ['even', 'even', 'even'],
      ['odd', 'odd', 'odd'],
    ]).toContainEqual(texts);
  }
  rmSync(place, { recursive: true });
}
