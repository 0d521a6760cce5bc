// npm run preview -- <edition>: builds the site as it would be with that edition, a draft too, into preview/<edition>/: a folder to put
// on any host and to give to reviewers. Every page says what it is, and search engines are asked to leave it alone.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chosenEdition, readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';

const [wanted] = process.argv.slice(2);
const { id, changes } = chosenEdition(readEditions(readContentFiles()), { wanted });
const folder = process.env['OUT_DIR'] ?? `preview/${id}`;
rmSync(folder, { recursive: true, force: true });
const env = { ...process.env, EDITION: id, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' };
const steps = [
  ['src/content-reader/check-content.ts'],
  ['node_modules/astro/bin/astro.mjs', 'build'],
  ['scripts/former-editions.ts'],
  ['scripts/write-headers.ts'],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}
console.log(`\nThe preview is in ${folder}/.${changes ? ` What changes: nl/editions/${id}/changes/.` : ''}`);
