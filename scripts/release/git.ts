import { spawnSync } from 'node:child_process';

/** What git prints, trimmed; nothing where it fails, as outside a repository. */
export function git(...words: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
