// Run in an empty folder: puts one of two sites of its own in the place of the other, until it is killed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearAway, makeFreshFolder, putInPlace } from '../scripts/site-folder.ts';

for (let turn = 0; ; turn += 1) {
  const fresh = makeFreshFolder();
  mkdirSync(join(fresh, 'page'));
  for (const file of ['index.html', 'page/index.html', '404.html']) {
    writeFileSync(join(fresh, file), turn % 2 === 0 ? 'even' : 'odd');
  }
  putInPlace(fresh);
  clearAway(fresh);
  if (turn === 0) process.stdout.write('begun');
}
