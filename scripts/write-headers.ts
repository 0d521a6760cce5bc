// Part of npm run build: writes the headers of every address for hosts that read `_headers`, and where old addresses lead for those
// that read `_redirects`. It comes after every step that writes files of the site, since the headers follow from what is there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choiceOfEnvironment, chosenEdition, readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';
import { readContent } from '../src/content-reader/read-content.ts';
import { readAddresses } from '../src/content-reader/read-redirects.ts';
import { assemblePolicy } from '../src/domain/policy.ts';
import { addressKinds, type FormerAddress, formerAddresses } from '../src/domain/redirects.ts';
import { hostRedirects, redirectsFile } from '../src/headers/host-redirects.ts';
import { headerRulesOf, headersFile } from '../src/headers/site-headers.ts';
import { base } from './base-path.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const rules = headerRulesOf(folder, base);
writeFileSync(join(folder, '_headers'), headersFile(rules, base));

// There is a file only where there is something to say in it.
const redirects = hostRedirects(formerIds());
if (redirects.length > 0) writeFileSync(join(folder, '_redirects'), redirectsFile(redirects, base));

/** The ids that the edition of this site has no longer. */
function formerIds(): FormerAddress[] {
  const files = readContentFiles();
  const map = readAddresses(files).redirects?.value;
  if (map === undefined) return [];
  const { content } = readContent(chosenEdition(readEditions(files), choiceOfEnvironment()).files);
  if (!content) throw new Error('The content could not be read.');
  return addressKinds.flatMap((kind) => formerAddresses(map, assemblePolicy(content), kind));
}
