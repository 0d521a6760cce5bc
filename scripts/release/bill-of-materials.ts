import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A package of package-lock.json. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly isDevelopment: boolean;
  readonly hasInstallScript: boolean;
}

/** The packages of a lock file, each once, by name and version. */
export function lockedPackages(file = 'package-lock.json'): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, { version: string; license?: string; dev?: boolean; hasInstallScript?: boolean }>;
  };
  const all = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license = 'not stated', dev = false, hasInstallScript = false }]): [string, LockedPackage] => {
      const name = path.replace(/^.*node_modules\//, '');
      return [`${name}@${version}`, { name, version, license, isDevelopment: dev, hasInstallScript }];
    });
  return [...new Map(all).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The bill of materials that npm writes (CycloneDX), without what differs from run to run (time, serial number, folder). */
export function billOfMaterials(name: string, time: number): string {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const bill = JSON.parse(stdout) as Bill;
  bill.metadata.timestamp = new Date(time * 1000).toISOString();
  bill.metadata.component.name = name;
  bill.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bill.components))}`;
  return `${JSON.stringify(bill, null, 2)}\n`;
}

interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: { name: string } };
  components: unknown;
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
