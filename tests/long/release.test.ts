import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEnvironment, copyOfProject } from '../copy-of-project.ts';
import { archiveIn } from '../release-archive.ts';

/** Makes a release of a copy of the project, as its only commit; returns the archive. */
function releaseIn(zone: string): Buffer {
  const project = copyOfProject();
  for (const part of ['docs', 'deploy', 'LICENSE', 'package-lock.json', '.gitignore'])
    cpSync(part, join(project, part), { recursive: true });
  const date = '2023-11-14T22:13:20Z';
  const env = buildEnvironment({
    SITE_URL: 'https://privacy.example',
    TZ: zone,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
  const run = (command: string, ...words: string[]): void => {
    const { status, stderr } = spawnSync(command, words, { cwd: project, encoding: 'utf8', env, maxBuffer: 2 ** 26 });
    expect(status, stderr).toBe(0);
  };
  run('git', 'init', '--quiet');
  run('git', 'add', '.');
  run('git', '-c', 'user.name=tests', '-c', 'user.email=tests@localhost', 'commit', '--quiet', '-m', 'The project');
  run(process.execPath, 'scripts/long-tests-passed.ts');
  run(process.execPath, 'scripts/release.ts');
  const { content } = archiveIn(join(project, 'release'));
  rmSync(project, { recursive: true });
  return content;
}

test('two releases of the same commit, in two folders and time zones, are the same archive', () => {
  expect(releaseIn('Europe/Brussels').equals(releaseIn('Pacific/Auckland'))).toBe(true);
});
