// Part of npm run build: writes the headers of every address for hosts, in `_headers` and `_nginx.conf`. It comes after every
// step that writes files of the site, since the headers follow from what is there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxLocations } from '../src/headers/nginx.ts';
import { headerRulesOf, headersFile } from '../src/headers/site-headers.ts';
import { base } from './base-path.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const rules = headerRulesOf(folder, base);
writeFileSync(join(folder, '_headers'), headersFile(rules, base));
writeFileSync(join(folder, '_nginx.conf'), nginxLocations(rules, base));
