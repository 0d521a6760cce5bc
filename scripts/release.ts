// npm run release: builds the site and puts it in one archive, release/<name>-<version>.tar.gz: site, headers, nginx configuration,
// bill of materials, licences and checksums. The same commit gives the same bytes. SITE_URL has to be set; BASE_PATH, EMBED_HOSTS and
// WHOLE_DOMAIN count as in a build. Only a commit is released on which the long tests have passed.
import { spawnSync } from 'node:child_process';
import { whyNotReleased } from './release/long-tests.ts';
import { packRelease } from './release/pack.ts';
import { whyNoSiteUrl } from './release/site-url.ts';

const reason = whyNoSiteUrl(process.env['SITE_URL']) ?? whyNotReleased();
if (reason !== undefined) {
  console.error(`Nothing was released. ${reason}`);
  process.exit(1);
}

const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
  stdio: 'inherit',
  env: { ...process.env, BROTLI: '11' },
});
if (status !== 0) process.exit(status ?? 1);
packRelease('release');
