// npm run nginx-config: writes deploy/nginx/ the configuration out of src/headers; a test says when it is out of date.
// npm run nginx-config -- /var/www/acme-privacy: writes into that folder’s nginx/ what serves the site of dist/ from its site/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOnServer, nginxServer } from '../src/headers/nginx.ts';
import { nginxLocationsOf } from '../src/headers/site-headers.ts';
import { base } from './base-path.ts';
import { siteFolder } from './site-folder.ts';
import { id as siteId } from '../src/site/site.ts';

const folder = process.argv[2];
if (folder === undefined) {
  writeFileSync(`deploy/nginx/${siteId}-privacy.conf`, nginxServer(folderOnServer));
} else {
  mkdirSync(join(folder, 'nginx'), { recursive: true });
  writeFileSync(join(folder, `nginx/${siteId}-privacy.conf`), nginxServer(folder));
  writeFileSync(join(folder, 'nginx/addresses.conf'), nginxLocationsOf(siteFolder, base));
}
