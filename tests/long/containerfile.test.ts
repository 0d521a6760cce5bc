import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findNginx } from '../../scripts/find-nginx.mjs';
import { stagesOf } from '../containerfile.ts';
import { buildEnvironment } from '../copy-of-project.ts';
import { ask, unpacked } from '../serving/ask.ts';
import { onLoopback, startNginx } from '../serving/start-nginx.ts';

// Without an engine for containers: each stage is a folder that stands for its root. A path of the container, which begins with one
// of its folders, becomes one in that folder; packages of the system are only written down.

const roots = new Map<string, string>();
const folders = ['/project', '/var', '/etc'];
const installed: string[] = [];

afterAll(() => {
  for (const root of roots.values()) rmSync(root, { recursive: true });
});

const inside = (root: string, text: string): string =>
  text.replace(new RegExp(`(^|[\\s"=])(${folders.join('|')})(?=[/\\s"]|$)`, 'g'), `$1${root}$2`);

/** Runs a command in a stage, in a shell as an engine does; `apt-get` and `nginx` only take note of what they were asked. */
function run(root: string, folder: string, command: string, environment: Readonly<Record<string, string>>): string {
  const noted = join(root, 'noted');
  for (const name of ['apt-get', 'nginx']) {
    writeFileSync(join(root, 'bin', name), `#!/bin/sh\necho ${name} "$@" >> ${noted}\n`);
    chmodSync(join(root, 'bin', name), 0o755);
  }
  writeFileSync(noted, '');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', inside(root, command)], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: buildEnvironment({ ...environment, PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}` }),
  });
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  return readFileSync(noted, 'utf8');
}

test('the steps of the Containerfile give the site on nginx with our configuration', async () => {
  const args: Record<string, string> = { SITE_URL: 'https://privacy.example' };
  for (const [at, { as, instructions }] of stagesOf('Containerfile').entries()) {
    const root = mkdtempSync(join(tmpdir(), 'privacy-explorer-stage-'));
    roots.set(as ?? String(at), root);
    for (const folder of ['bin', 'etc/nginx/sites-enabled', 'var/www'])
      mkdirSync(join(root, folder), { recursive: true });
    let folder = root;
    for (const { name, words } of instructions) {
      if (name === 'WORKDIR') mkdirSync((folder = join(root, words)), { recursive: true });
      else if (name === 'ARG') {
        const [, key = '', value] = /^(\w+)(?:=(.*))?$/.exec(words) ?? [];
        if (value !== undefined) args[key] ??= value;
      } else if (name === 'COPY') copy(words, root, folder);
      else if (name === 'RUN') installed.push(...run(root, folder, words, args).split('\n'));
      else expect(['EXPOSE', 'STOPSIGNAL', 'CMD']).toContain(name);
    }
  }
  const last = [...roots.values()].at(-1) ?? '';
  expect(installed.join('\n')).toContain('nginx libnginx-mod-http-brotli-static');
  expect(installed).toContain('nginx -t');

  const configuration = readFileSync(join(last, 'etc/nginx/sites-enabled/bpost-privacy.conf'), 'utf8');
  const page = readFileSync(join(last, 'var/www/bpost-privacy/site/nl/policy/index.html'));
  expect(page.toString()).toContain('href="https://privacy.example/nl/policy/"');
  if (!findNginx()) return;
  const port = Number(process.env['PORT'] ?? 4399) + 9;
  const released = join(last, 'var/www/bpost-privacy');
  const nginx = await startNginx(onLoopback(configuration, port, released, released), port);
  const answer = await ask(nginx.origin, '/nl/policy/', { 'Accept-Encoding': 'br' });
  await nginx.stop();
  expect(answer.status).toBe(200);
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(unpacked(answer).equals(page)).toBe(true);
});

/** Copies what git has of the project, or from a stage, where absolute paths are those of the new one. */
function copy(words: string, root: string, folder: string): void {
  const [, stage, from = '', to = ''] = /^(?:--from=(\w+) )?(\S+) (\S+)$/.exec(words) ?? [];
  if (stage === undefined) {
    expect([from, to]).toEqual(['.', '.']);
    const { stdout } = spawnSync('git', ['ls-files'], { encoding: 'utf8' });
    for (const path of stdout.trimEnd().split('\n')) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(path, join(folder, path));
    }
    return;
  }
  const former = roots.get(stage) ?? '';
  cpSync(join(former, from), join(root, to), { recursive: true });
  for (const path of globSync('**/*.conf', { cwd: join(root, to) })) {
    const file = join(root, to, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(former, root));
  }
}
