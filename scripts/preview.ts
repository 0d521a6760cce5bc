// npm run preview -- <edition>: builds the site as it would be with that edition, a draft too, into preview/<edition>/: a folder to put
// on any host and to give to reviewers. Every page says what it is, and search engines are asked to leave it alone. Without the name of
// one: every edition that does not hold yet.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chosenEdition, type EditionFiles, readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';

const steps = [
  ['src/content-reader/check-content.ts'],
  ['node_modules/astro/bin/astro.mjs', 'build'],
  ['scripts/former-editions.ts'],
  ['scripts/write-headers.ts'],
];

const [wanted] = process.argv.slice(2);
const reading = readEditions(readContentFiles());
const inWork = reading.editions.filter(({ dates }) => ['draft', 'scheduled'].includes(dates?.standing ?? ''));
const previewed = wanted === undefined ? inWork : [chosenEdition(reading, { wanted })];
if (previewed.length === 0) console.log('Every edition holds already: there is none to preview.');
for (const edition of previewed) preview(edition);

function preview({ id, changes }: EditionFiles): void {
  const folder = process.env['OUT_DIR'] ?? `preview/${id}`;
  rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, EDITION: id, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' };
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, { stdio: 'inherit', env });
    if (status !== 0) process.exit(1);
  }
  const review = changes ? ` What changes, in all languages: editions/${id}/review/.` : '';
  console.log(`\nThe preview is in ${folder}/.${review}`);
}
