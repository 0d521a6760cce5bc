// npm run format:content: puts in what a keyboard does not have, the no-break spaces of French and the typographic apostrophes.
import { writeFileSync } from 'node:fs';
import { formatted } from '../src/content-reader/format-content.ts';
import { originOf } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';

const changed = readContentFiles().filter((file) => file.flaw === undefined && formatted(file) !== file.text);
for (const file of changed) writeFileSync(originOf(file), formatted(file));
console.log(changed.length === 0 ? 'Nothing to put in.' : `Put in: ${changed.map(originOf).join(', ')}.`);
