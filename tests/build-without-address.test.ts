import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Runs a build whose steps do nothing → all that it printed. */
function build(siteUrl: string, ...words: string[]): string {
  const script = resolve('scripts/build.ts');
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-without-address-'));
  for (const [, step = ''] of readFileSync(script, 'utf8').matchAll(/\['([\w./-]+\.(?:ts|mjs))'/g)) {
    mkdirSync(join(folder, dirname(step)), { recursive: true });
    writeFileSync(join(folder, step), '');
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: siteUrl },
  });
  rmSync(folder, { recursive: true });
  expect(status, stderr).toBe(0);
  return stdout + stderr;
}

test('a build that has no SITE_URL says at its end where its addresses lead, unless it is for this machine', () => {
  expect(build('')).toMatch(/SITE_URL is not set: canonical addresses.* lead to http:\/\/localhost:4321\.\n.*\n*$/);
  expect(build('https://privacy.example.org')).toBe('');
  // npm start
  expect(build('', '--pdf-if-possible')).toBe('');
});
