import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project’s own files in a fresh folder, on the same packages: what is changed there changes nothing here. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-'));
  for (const part of [
    'src',
    'content',
    'public',
    'embed',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** What the runners of tests set for the code they run: Astro heeds some of it, and a build at a terminal has none. */
const ofTheRunner = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/;

/** The environment of a build at a terminal, and what is set besides. */
export function buildEnvironment(besides: Readonly<NodeJS.ProcessEnv> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofTheRunner.test(name));
  return { ...Object.fromEntries(own), ...besides };
}

/** As on a machine where no Chromium can be found. */
export const withoutChromium = { CHROMIUM_PATH: '', PATH: '', PLAYWRIGHT_BROWSERS_PATH: '/nonexistent' };

/** Builds a copy, without PDFs unless told otherwise → the build’s exit status and all that it printed. */
export function buildCopy(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  words: readonly string[] = ['--without-pdf'],
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: buildEnvironment(env),
  });
  return { status, output: `${stdout}${stderr}`.trim() };
}
