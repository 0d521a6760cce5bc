import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { git } from './git.ts';

/** What says which commit the long tests have passed on. */
const file = '.test-results/long.json';

const howToTest = 'Run "npm run test:long", which takes some minutes, and then this again.';

/** Why there is no tested commit here, in a sentence that says what to do; nothing where there is one. */
function noCommit(): string | undefined {
  const changed = git('status', '--porcelain');
  if (changed === undefined) return 'A release is made of a commit, and this folder is not a git repository: clone it.';
  return changed === '' ? undefined : `A release is made of a commit. Commit or take back what is not:\n${changed}`;
}

/** Writes down that the long tests passed on this commit. Gives the reason where it cannot be. */
export function writePassed(): string | undefined {
  const reason = noCommit();
  if (reason !== undefined) return reason;
  mkdirSync(dirname(file), { recursive: true });
  const result = { commit: git('rev-parse', 'HEAD'), time: new Date().toISOString() };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return undefined;
}

/** Why this may not be released; nothing where the long tests have passed on this very commit. */
export function whyNotReleased(): string | undefined {
  const reason = noCommit();
  if (reason !== undefined) return reason;
  if (!existsSync(file)) return `The long tests have not passed here. ${howToTest}`;
  const { commit } = JSON.parse(readFileSync(file, 'utf8')) as { commit: string };
  const here = git('rev-parse', 'HEAD');
  if (commit === here) return undefined;
  return `The long tests passed on commit ${commit.slice(0, 12)}, and this is ${String(here).slice(0, 12)}. ${howToTest}`;
}
