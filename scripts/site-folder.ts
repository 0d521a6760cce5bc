// Where the finished site stands, and how a new one takes its place. A build that is killed leaves the former site or the
// new one, or for a moment none: then the next build or `npm run serve` puts the former one back.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the finished site; SITE_FOLDER names another, for a second policy beside the first. */
export const siteFolder = process.env['SITE_FOLDER'] ?? 'dist';

const workshop = '.build';
const formerSuffix = '-former';

/** Makes an empty folder for this build’s site, and clears away what builds left that were killed. */
export function makeFreshFolder(): string {
  putBackFormerSite();
  mkdirSync(workshop, { recursive: true });
  for (const name of readdirSync(workshop)) if (isAbandoned(name)) clearAway(join(workshop, name));
  const fresh = join(workshop, String(process.pid));
  mkdirSync(fresh);
  return fresh;
}

/** Takes a build’s folder away, with all that is in it, and the site that it replaced. */
export function clearAway(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  rmSync(folder + formerSuffix, { recursive: true, force: true });
}

/** Moves the former site aside and a finished one into its place; once more where another build was faster in between. */
export function putInPlace(fresh: string): void {
  do {
    rmSync(fresh + formerSuffix, { recursive: true, force: true });
    isMoved(siteFolder, fresh + formerSuffix, 'ENOENT');
  } while (!isMoved(fresh, siteFolder, 'ENOTEMPTY'));
}

/** Puts the former site back where a build was killed after it had moved it aside. Does nothing where there is a site. */
export function putBackFormerSite(): void {
  if (existsSync(siteFolder) || !existsSync(workshop)) return;
  const former = readdirSync(workshop).find((name) => name.endsWith(formerSuffix));
  if (former !== undefined) isMoved(join(workshop, former), siteFolder, 'ENOTEMPTY', 'ENOENT');
}

/** Whether a folder could be moved; false where the system refused with an error that is expected. Throws any other. */
function isMoved(from: string, to: string, ...expected: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (expected.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Whether the process that gave a folder its name is gone. */
function isAbandoned(name: string): boolean {
  const builder = Number.parseInt(name, 10);
  if (!(builder > 0) || builder === process.pid) return true;
  try {
    process.kill(builder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
