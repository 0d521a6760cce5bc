// npm run build: checks the content, builds into a fresh folder, and puts that in the place of dist/ only when it is whole.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

const fresh = `.build/${process.pid}`;
const former = `.build/${process.pid}-former`;
const target = 'dist';

step('src/check-content.ts');
mkdirSync('.build', { recursive: true });
step('node_modules/astro/bin/astro.mjs', 'build');
step('scripts/compress.ts');

if (existsSync(target)) renameSync(target, former);
renameSync(fresh, target);
rmSync('.build', { recursive: true, force: true });

/** Runs one step on this same Node; when it fails, the build ends and the former dist/ stays as it was. */
function step(script: string, ...words: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...words], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status === 0) return;
  rmSync('.build', { recursive: true, force: true });
  console.error(`\nNothing was built${existsSync(target) ? '; dist/ is as it was' : ''}.`);
  process.exit(status ?? 1);
}
