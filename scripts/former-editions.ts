// Builds the pages of every edition that readers may see and that does not hold on the day of the build, each on its own, and puts
// them beside those of the one that does: /nl/editions/2018-09/policy/. With one edition there is nothing to do. Given the ids of
// editions it builds those; without, it shares them out among as many of itself as there are processors.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { choiceOfEnvironment, chosenEdition, readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';

const site = process.env['OUT_DIR'] ?? 'dist';
const asked = process.argv.slice(2);
if (asked.length > 0) for (const id of asked) await buildEdition(id);
else await shareOut(formerEditions());

function formerEditions(): string[] {
  const reading = readEditions(readContentFiles());
  const choice = choiceOfEnvironment();
  if (choice.day === undefined && reading.editions.some(({ dates }) => dates?.standing === 'scheduled')) {
    console.warn(
      'An edition is scheduled, but this build was told no day: the site shows the one before it (BUILD_DAY=2027-03-01).',
    );
  }
  const shown = chosenEdition(reading, choice);
  return reading.editions.filter(({ id, dates }) => id !== shown.id && dates?.standing !== 'draft').map(({ id }) => id);
}

async function shareOut(ids: readonly string[]): Promise<void> {
  const shares = [...Map.groupBy(ids, (id) => ids.indexOf(id) % availableParallelism()).values()];
  await Promise.all(
    shares.map(async (share) => {
      const child = spawn(process.execPath, ['scripts/former-editions.ts', ...share], { stdio: 'inherit' });
      await once(child, 'close');
      if (child.exitCode !== 0) throw new Error(`The pages of these editions could not be built: ${share.join(', ')}.`);
    }),
  );
}

async function buildEdition(id: string): Promise<void> {
  // Inside of the project: what several builds with a folder elsewhere work with, Astro puts in one place.
  mkdirSync('.astro', { recursive: true });
  const folder = mkdtempSync(join('.astro', 'edition-'));
  Object.assign(process.env, { OUT_DIR: folder, EDITION: '', FORMER_EDITION: id });
  // All in one process: to start and to load Astro takes longer than such a build.
  const { build } = await import('astro');
  await build({});
  for (const part of [...globSync('*/editions', { cwd: folder }), '_astro']) {
    if (existsSync(join(folder, part))) cpSync(join(folder, part), join(site, part), { recursive: true });
  }
  rmSync(folder, { recursive: true });
}
