import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { folderOnServer, nginxServer } from '../../src/headers/nginx.ts';
import { nginxLocationsOf } from '../../src/headers/site-headers.ts';
import { base } from '../base-path.ts';
import { billOfMaterials, lockedPackages } from './bill-of-materials.ts';
import { git } from './git.ts';
import { id as siteId } from '../../src/site/site.ts';

/** A file of a release: its path in it, with slashes, and what it holds. */
interface ReleasedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Puts the site of `dist/` in one archive in a folder, `<name>-<version>.tar.gz`, with its checksum beside it. The same commit
 * and the same site give the same bytes.
 */
export function packRelease(to: string): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const name = `${siteId}-privacy-explorer`;
  const commit = git('rev-parse', 'HEAD') ?? 'unknown';
  const time = Number(process.env['SOURCE_DATE_EPOCH'] ?? git('log', '-1', '--format=%ct') ?? 0);
  const folder = `${siteId}-privacy-${version}`;
  const text = (content: string): Uint8Array => Buffer.from(content);
  const site = globSync(['**/*', '.nojekyll'], { cwd: 'dist' })
    .filter((path) => statSync(`dist/${path}`).isFile())
    .map((path) => ({ path: `site${base}/${path.replaceAll('\\', '/')}`, content: readFileSync(`dist/${path}`) }));
  const files: ReleasedFile[] = [
    ...site,
    { path: `nginx/${siteId}-privacy.conf`, content: text(nginxServer(`${folderOnServer}-${version}`)) },
    { path: 'nginx/addresses.conf', content: text(nginxLocationsOf('dist', base)) },
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

  const packed = gzipSync(tarArchive(all, folder, time), { level: 9 });
  packed[9] = 255; // Which system it was packed on says nothing.
  mkdirSync(to, { recursive: true });
  const archive = `${to}/${name}-${version}.tar.gz`;
  writeFileSync(archive, packed);
  writeFileSync(`${archive}.sha256`, `${sha256(packed)}  ${name}-${version}.tar.gz\n`);
  console.log(
    `\n${archive} · ${all.length} files, ${(packed.byteLength / 1e6).toFixed(1)} MB, commit ${commit.slice(0, 12)}`,
  );
}

/**
 * Files under a folder and one time for all (seconds of the epoch) → a tar archive that is the same on every machine: sorted, and
 * owned by nobody in particular. Throws a RangeError for a path that is too long, which nanotar would cut.
 */
function tarArchive(files: readonly ReleasedFile[], folder: string, time: number): Uint8Array {
  const entries = files.map(({ path, content }) => ({ name: `${folder}/${path}`, data: content }));
  const long = entries.find(({ name }) => Buffer.byteLength(name) > 100);
  if (long) throw new RangeError(`The path "${long.name}" is longer than the 100 bytes that an archive has for it.`);
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return createTar(sorted, { attrs: { mode: '644', uid: 0, gid: 0, mtime: time * 1000 } });
}

function licences(): string {
  const lines = lockedPackages().map(
    (one) => `${one.name} ${one.version} · ${one.license}${one.isDevelopment ? ' · development' : ''}`,
  );
  return `Packages that build and test the site, and their licences. What reaches a browser is this project’s own (MIT) and Pagefind (MIT).\n\n${lines.join('\n')}\n`;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
