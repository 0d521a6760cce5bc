// Builds the pages of every edition that readers may see and that does not hold on the day of the build, each on its own, and puts
// them beside those of the one that does: /nl/editions/2018-09/policy/. With one edition there is nothing to do.
import { cpSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choiceOfEnvironment, chosenEdition, readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';

const site = process.env['OUT_DIR'] ?? 'dist';
const reading = readEditions(readContentFiles());
const choice = choiceOfEnvironment();
if (choice.day === undefined && reading.editions.some(({ dates }) => dates?.standing === 'scheduled')) {
  console.warn(
    'An edition is scheduled, but this build was told no day: the site shows the one before it (BUILD_DAY=2027-03-01).',
  );
}
const shown = chosenEdition(reading, choice);
for (const { id, dates } of reading.editions) {
  if (id === shown.id || dates?.standing === 'draft') continue;
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  Object.assign(process.env, { OUT_DIR: folder, EDITION: '', FORMER_EDITION: id });
  // All in this process: to start and to load Astro takes longer than such a build.
  const { build } = await import('astro');
  await build({});
  for (const part of [...globSync('*/editions', { cwd: folder }), '_astro']) {
    if (existsSync(join(folder, part))) cpSync(join(folder, part), join(site, part), { recursive: true });
  }
  rmSync(folder, { recursive: true });
}
