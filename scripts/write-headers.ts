// Part of npm run build: writes the headers of every address for hosts that read `_headers`. It comes after every step that writes
// files of the site, since the headers follow from what is there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRulesOf, headersFile } from '../src/headers/site-headers.ts';
import { base } from './base-path.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const rules = headerRulesOf(folder, base);
writeFileSync(join(folder, '_headers'), headersFile(rules, base));
