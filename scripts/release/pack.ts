import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nginxServer, siteFolder } from '../../src/headers/nginx.ts';
import { base } from '../base-path.ts';
import { billOfMaterials, lockedPackages } from './bill-of-materials.ts';
import { git } from './git.ts';
import { type ArchivedFile, tarArchive } from './tar-archive.ts';

/**
 * Puts the site of `dist/` in one archive in a folder, `<name>-<version>.tar.gz`, with its checksum beside it. The same commit
 * and the same site give the same bytes.
 */
export function packRelease(to: string): void {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const commit = git('rev-parse', 'HEAD') ?? 'unknown';
  const time = Number(process.env['SOURCE_DATE_EPOCH'] ?? git('log', '-1', '--format=%ct') ?? 0);
  const folder = `bpost-privacy-${version}`;
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
  mkdirSync(to, { recursive: true });
  const archive = `${to}/${name}-${version}.tar.gz`;
  writeFileSync(archive, packed);
  writeFileSync(`${archive}.sha256`, `${sha256(packed)}  ${name}-${version}.tar.gz\n`);
  console.log(
    `\n${archive} · ${all.length} files, ${(packed.byteLength / 1e6).toFixed(1)} MB, commit ${commit.slice(0, 12)}`,
  );
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
