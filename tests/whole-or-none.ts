import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
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

/** What tells that the site of a folder is being replaced, whatever way that is done. */
export function replacementOf(dist: string): () => boolean {
  const look = (): string => {
    const found = statSync(join(dist, 'index.html'), { bigint: true, throwIfNoEntry: false });
    return found ? `${found.ino} ${found.mtimeNs}` : 'gone';
  };
  const former = look();
  return () => look() !== former;
}
