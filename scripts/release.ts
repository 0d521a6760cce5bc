// npm run release: builds the site and puts it in one archive, release/<name>-<version>.tar.gz: site, headers, nginx configuration,
// bill of materials, licences and checksums. The same commit gives the same bytes. BASE_PATH, SITE_URL and EMBED_HOSTS count as in
// a build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nginxServer, siteFolder } from '../src/headers/nginx.ts';
import { billOfMaterials, lockedPackages } from './release/bill-of-materials.ts';
import { type ArchivedFile, tarArchive } from './release/tar-archive.ts';
import { base } from './base-path.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const commit = git('rev-parse', 'HEAD') ?? 'unknown';
const time = Number(process.env['SOURCE_DATE_EPOCH'] ?? git('log', '-1', '--format=%ct') ?? 0);
const folder = `bpost-privacy-${version}`;

const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
  stdio: 'inherit',
  env: { ...process.env, BROTLI: '11' },
});
if (status !== 0) process.exit(status ?? 1);

const text = (content: string): Uint8Array => Buffer.from(content);
const site = globSync('**/*', { cwd: 'dist' })
  .filter((path) => statSync(`dist/${path}`).isFile())
  .map((path) => ({ path: `site${base}/${path.replaceAll('\\', '/')}`, content: readFileSync(`dist/${path}`) }));
const files: ArchivedFile[] = [
  ...site,
  { path: 'nginx/bpost-privacy.conf', content: text(nginxServer(`${siteFolder}-${version}/site`, base)) },
  { path: 'nginx/README.md', content: readFileSync('deploy/nginx/README.md') },
  { path: 'operations.md', content: readFileSync('docs/operations.md') },
  { path: 'sbom.cdx.json', content: text(billOfMaterials(name, time)) },
  { path: 'licences.txt', content: text(licences()) },
  { path: 'LICENSE', content: readFileSync('LICENSE') },
  { path: 'release.json', content: text(`${JSON.stringify({ name, version, commit, base }, null, 2)}\n`) },
];
const sums = files
  .map(({ path, content }) => `${sha256(content)}  ${path}\n`)
  .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
const all = [...files, { path: 'SHA256SUMS', content: text(sums.join('')) }];

const packed = gzipSync(
  tarArchive(
    all.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
    time,
  ),
  { level: 9 },
);
packed[9] = 255; // Which system it was packed on says nothing.
mkdirSync('release', { recursive: true });
const archive = `release/${name}-${version}.tar.gz`;
writeFileSync(archive, packed);
writeFileSync(`${archive}.sha256`, `${sha256(packed)}  ${name}-${version}.tar.gz\n`);
console.log(
  `\n${archive} · ${all.length} files, ${(packed.byteLength / 1e6).toFixed(1)} MB, commit ${commit.slice(0, 12)}`,
);

function licences(): string {
  const lines = lockedPackages().map(
    (one) => `${one.name} ${one.version} · ${one.license}${one.isDevelopment ? ' · development' : ''}`,
  );
  return `Packages that build and test the site, and their licences. What reaches a browser is this project’s own (MIT) and Pagefind (MIT).\n\n${lines.join('\n')}\n`;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function git(...words: string[]): string | undefined {
  const { status: code, stdout } = spawnSync('git', words, { encoding: 'utf8' });
  return code === 0 ? stdout.trim() : undefined;
}
