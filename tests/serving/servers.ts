import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderOnServer } from '../../src/headers/nginx.ts';
import { asReleased, isListening, onLoopback, startNginx } from './start-nginx.ts';

/** A built site, and a server that has it. */
export interface Served {
  readonly origin: string;
  /** The folder of the site. */
  readonly folder: string;
  readonly base: string;
  readonly stop: () => Promise<void>;
}

const port = Number(process.env['PORT'] ?? 4399) + 1;

/** A site on nginx, with the configuration that is committed; of `dist/`, where no other is given, under `base`. */
export async function onNginx(
  site = 'dist',
  base = '',
  at = port,
): Promise<Served & { readonly logged: () => string }> {
  const release = asReleased(site, base);
  const server = readFileSync('deploy/nginx/bpost-privacy.conf', 'utf8');
  const nginx = await startNginx(onLoopback(server, at, release, folderOnServer), at);
  const stop = async (): Promise<void> => {
    await nginx.stop();
    rmSync(release, { recursive: true });
  };
  return { origin: nginx.origin, logged: nginx.logged, folder: join(release, 'site', base), base, stop };
}

/** The site of `dist/` as `npm start` serves it. */
export async function onOwnServer(...words: string[]): Promise<Served> {
  const server: ChildProcess = spawn(process.execPath, ['scripts/serve.ts', '--port', String(port + 2), ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((done) =>
    server.on('exit', () => {
      done();
    }),
  );
  await isListening(port + 2);
  const stop = (): Promise<void> => {
    server.kill('SIGTERM');
    return ended;
  };
  return { origin: `http://127.0.0.1:${port + 2}`, folder: resolve('dist'), base: '', stop };
}
