import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findNginx } from '../../scripts/find-nginx.mjs';
import { lockedPackages } from '../../scripts/release/bill-of-materials.ts';
import { folderOnServer } from '../../src/headers/nginx.ts';
import { buildEnvironment } from '../copy-of-project.ts';
import { archiveIn, sha256 } from '../release-archive.ts';
import { ask, unpacked } from './ask.ts';
import { onLoopback, startNginx } from './start-nginx.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const port = Number(process.env['PORT'] ?? 4399) + 4;
const unpackedIn = mkdtempSync(join(tmpdir(), 'privacy-explorer-release-'));
const release = join(unpackedIn, `bpost-privacy-${version}`);
let archives: Buffer[] = [];

/** Packs the site of `dist/` as a release does, at a commit’s time that is given, and unpacks the archive. */
function archiveOf(zone: string, base = ''): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-archive-'));
  const pack = pathToFileURL(resolve('scripts/release/pack.ts')).href;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `(await import('${pack}')).packRelease(process.argv[1])`, folder],
    { encoding: 'utf8', env: buildEnvironment({ SOURCE_DATE_EPOCH: '1700000000', TZ: zone, BASE_PATH: base }) },
  );
  if (status !== 0) throw new Error(stderr);
  const { path, content } = archiveIn(folder);
  expect(spawnSync('tar', ['-xzf', path, '-C', unpackedIn]).status).toBe(0);
  rmSync(folder, { recursive: true });
  return content;
}

// Two whole releases, built in two folders, are compared by `npm run test:long`.
beforeAll(() => {
  archives = [archiveOf('Europe/Brussels'), archiveOf('Pacific/Auckland')];
});
afterAll(() => {
  rmSync(unpackedIn, { recursive: true });
});

test('the same site packed twice gives the same archive', () => {
  const [first, second] = archives;
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
});

test('a path that the archive has no room for stops the release', () => {
  expect(() => archiveOf('Europe/Brussels', `/${'long'.repeat(20)}`)).toThrow('is longer than the 100 bytes');
});

test('every file of it has its checksum, and no other is there', () => {
  const sums = readFileSync(join(release, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  for (const line of sums) {
    const [sum = '', path = ''] = line.split('  ');
    expect(sha256(readFileSync(join(release, path))), path).toBe(sum);
  }
  const files = readdirSync(release, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files).toHaveLength(sums.length + 1);
  for (const path of ['site/_headers', 'site/.nojekyll', 'nginx/addresses.conf'])
    expect(existsSync(join(release, path)), path).toBe(true);
  // What only the server reads does not stand where everybody may read.
  expect(files.filter(({ parentPath, name }) => name.endsWith('.conf') && /[\\/]site\b/.test(parentPath))).toEqual([]);
});

test('the bill of materials names every package of the lock file', () => {
  const bill = JSON.parse(readFileSync(join(release, 'sbom.cdx.json'), 'utf8')) as {
    bomFormat: string;
    components: { purl: string }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const named = new Set(bill.components.map(({ purl }) => decodeURIComponent(purl).replace(/\?.*$/, '')));
  const missing = lockedPackages().filter(({ name, version: one }) => !named.has(`pkg:npm/${name}@${one}`));
  expect(missing).toEqual([]);
});

test.skipIf(!findNginx())('its nginx configuration serves it', async () => {
  const server = readFileSync(join(release, 'nginx/bpost-privacy.conf'), 'utf8');
  const site = join(release, 'site');
  const nginx = await startNginx(onLoopback(server, port, release, `${folderOnServer}-${version}`), port);
  const answer = await ask(nginx.origin, '/de/policy/', { 'Accept-Encoding': 'br' });
  await nginx.stop();
  expect(answer.status).toBe(200);
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(unpacked(answer).equals(readFileSync(join(site, 'de/policy/index.html')))).toBe(true);
});
