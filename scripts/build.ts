// npm run build: checks the content, builds into a fresh folder, and puts that in the place of dist/ only when it is whole.
// --pdf-if-possible (npm start): where no Chromium can be had, builds the site without its PDFs, and without links to them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

const fresh = `.build/${process.pid}`;
const former = `.build/${process.pid}-former`;
const target = 'dist';

const hasChromium =
  spawnSync(process.execPath, ['scripts/print-edition.ts', '--check'], { stdio: 'ignore' }).status === 0;
const howToGetPdfs =
  'The PDFs of the print edition need a Chromium. Get one with "npx playwright install --with-deps chromium", install\n' +
  'Chromium or Chrome with your system’s packages, or set CHROMIUM_PATH to one; then run this again.';
if (!hasChromium && !process.argv.includes('--pdf-if-possible')) {
  console.error(`No Chromium could be started. ${howToGetPdfs}`);
  stop(1);
}

step('src/check-content.ts');
mkdirSync('.build', { recursive: true });
step('node_modules/astro/bin/astro.mjs', 'build');
step('scripts/print-edition.ts');
step('scripts/headers.ts');
step('scripts/compress.ts');

if (existsSync(target)) renameSync(target, former);
renameSync(fresh, target);
rmSync('.build', { recursive: true, force: true });
if (!hasChromium) console.warn(`\nThe site is built without its PDFs, and nothing links to them. ${howToGetPdfs}\n`);

/** Runs one step on this same Node; when it fails, the build ends and the former dist/ stays as it was. */
function step(script: string, ...words: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...words], {
    stdio: 'inherit',
    env: {
      ...process.env,
      OUT_DIR: fresh,
      PDF_EDITION: hasChromium ? 'yes' : 'no',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) stop(status ?? 1);
}

function stop(status: number): never {
  rmSync('.build', { recursive: true, force: true });
  console.error(`\nNothing was built${existsSync(target) ? '; dist/ is as it was' : ''}.`);
  process.exit(status);
}
