// npm run build: checks the content, builds into a fresh folder, and puts that in the place of dist/ only when it is whole.
// --pdf-if-possible (npm start): where no Chromium can be had, builds the site without its PDFs, and without links to them.
// --without-pdf: builds it so in any case, which takes a third of the time.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { diskTrouble } from './disk-trouble.ts';
import { clearAway, makeFreshFolder, putInPlace, siteFolder } from './site-folder.ts';

/**
 * What makes the site: stages one after the other, the steps of each side by side. Each writes into the folder that OUT_DIR
 * names, and nowhere else. The check of the content and the pages run side by side; where the check fails, its message is shown,
 * since that of the pages is less clear.
 */
const stages: readonly (readonly (readonly string[])[])[] = [
  [['src/content-reader/check-content.ts'], ['node_modules/astro/bin/astro.mjs', 'build']],
  [['scripts/former-editions.ts']],
  [['scripts/print-and-offline.ts'], ['scripts/markdown-twins.ts']],
  // A packed copy has the headers of its original, so that the two steps do not depend on each other.
  [['scripts/write-headers.ts'], ['scripts/compress.ts']],
];

const isWithoutPdf = process.argv.includes('--without-pdf');
/** npm start builds for this machine. */
const isForReaders = !process.argv.includes('--pdf-if-possible');
const mayLackPdf = isWithoutPdf || !isForReaders;
const hasChromium =
  !isWithoutPdf &&
  spawnSync(process.execPath, ['scripts/print-and-offline.ts', '--check'], { stdio: 'ignore' }).status === 0;
const howToGetPdfs =
  'The PDFs of the print edition need a Chromium. Get one with "npx playwright install --with-deps chromium", install\n' +
  'Chromium or Chrome with your system’s packages, or set CHROMIUM_PATH to one; then run this again.';

let fresh: string | undefined;
try {
  if (!hasChromium && !mayLackPdf) throw new Error(`No Chromium could be started. ${howToGetPdfs}`);
  fresh = makeFreshFolder();
  for (const stage of stages) await runTogether(stage, fresh);
  putInPlace(fresh);
  if (isForReaders && !process.env['SITE_URL'])
    console.warn(
      '\nSITE_URL is not set: canonical addresses, oEmbed and the codes on signs lead to http://localhost:4321.\n' +
        'For a site that readers find: SITE_URL=https://privacy.example.org npm run build\n',
    );
  if (!hasChromium && !isWithoutPdf)
    console.warn(`\nThe site is built without its PDFs, and nothing links to them. ${howToGetPdfs}\n`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${diskTrouble(message) ?? message}`);
  console.error(`\nNothing was built${existsSync(siteFolder) ? '; dist/ is as it was' : ''}.`);
  process.exitCode = 1;
}
// What this folder holds now is no longer needed: an unfinished site, or nothing.
if (fresh !== undefined) clearAway(fresh);

/** Runs the steps of a stage. Where one fails, those listed after it are stopped. Throws the message of the first that failed. */
async function runTogether(stage: readonly (readonly string[])[], folder: string): Promise<void> {
  const stops = stage.map(() => new AbortController());
  const outcomes = await Promise.allSettled(
    stage.map((step, at) =>
      run(step, folder, stops[at]?.signal).catch((error: unknown) => {
        for (const later of stops.slice(at + 1)) later.abort();
        throw error;
      }),
    ),
  );
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Runs one step with the same Node. Throws its error output when it fails. */
async function run(step: readonly string[], folder: string, signal?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, step, {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: {
      ...process.env,
      OUT_DIR: folder,
      PDF_EDITION: hasChromium ? 'yes' : 'no',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const stop = (name: NodeJS.Signals): void => void child.kill(name);
  signal?.addEventListener('abort', () => {
    stop('SIGTERM');
  });
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const [complaints] = await Promise.all([text(child.stderr), once(child, 'close')]);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (child.exitCode !== 0) {
    throw new Error(complaints.trimEnd() || `"${step.join(' ')}" was ended by ${String(child.signalCode)}.`);
  }
  process.stderr.write(complaints);
}
