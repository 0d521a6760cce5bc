// Where the site stands and how a new one takes its place: in one step, so that dist/ is a whole site at every moment.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the finished site. */
export const siteFolder = 'dist';

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

/** Takes a build’s folder away, with all that is in it. */
export function clearAway(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  rmSync(folder + formerSuffix, { recursive: true, force: true });
}

/**
 * Puts a finished site in the place of the former one, which then stands where the new one stood. Where the system cannot
 * exchange two folders, the former is moved aside first; a kill in between is made good by `putBackFormerSite`.
 */
export function putInPlace(fresh: string): void {
  const former = fresh + formerSuffix;
  while (!isMoved(fresh, siteFolder) && !isExchanged(fresh, siteFolder)) {
    // Another build may have put its site there meanwhile: then that is the former one.
    rmSync(former, { recursive: true, force: true });
    isMoved(siteFolder, former);
  }
}

/** Puts a former site back where a build was killed after it had moved it aside. Does nothing where there is a site. */
export function putBackFormerSite(): void {
  if (existsSync(siteFolder) || !existsSync(workshop)) return;
  const former = readdirSync(workshop).find((name) => name.endsWith(formerSuffix));
  if (former !== undefined) isMoved(join(workshop, former), siteFolder);
}

/** Whether a folder could be moved; false where another stands there, or where there is none to be moved. */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return false;
    throw error;
  }
}

/** The number of the system call renameat2, by processor. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/** Whether two folders could be exchanged in one step. Linux can; Node has no word for it, and Perl is part of every Debian. */
function isExchanged(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? renameat2[process.arch] : undefined;
  if (call === undefined) return false;
  // -100: paths are from the working folder; 2: RENAME_EXCHANGE.
  const script = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) != 0)';
  return spawnSync('perl', ['-e', script, String(call), one, other]).status === 0;
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
