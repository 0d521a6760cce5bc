import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nginxServer, folderOnServer } from '../../src/headers/nginx.ts';
import { isListening, onLoopback, startNginx } from './start-nginx.ts';

/** A built site, and a server that has it. */
export interface Served {
  readonly origin: string;
  /** The folder of the site. */
  readonly folder: string;
  readonly base: string;
  readonly stop: () => Promise<void>;
}

const port = Number(process.env['PORT'] ?? 4399) + 1;

/** The site of `dist/` on nginx, with the configuration that is committed. */
export async function onNginx(): Promise<Served> {
  const folder = resolve('dist');
  const server = readFileSync('deploy/nginx/bpost-privacy.conf', 'utf8');
  const nginx = await startNginx(onLoopback(server, port, folder, folderOnServer), port);
  return { ...nginx, folder, base: '' };
}

/** A site that was built for a path of another site, on nginx, in a folder of that name. */
export async function onNginxUnderPath(site: string, base: string): Promise<Served> {
  const root = mkdtempSync(join(tmpdir(), 'privacy-explorer-site-'));
  const folder = join(root, base);
  cpSync(site, folder, { recursive: true });
  const server = onLoopback(nginxServer(folderOnServer, base), port + 1, root, folderOnServer);
  const nginx = await startNginx(server, port + 1);
  const stop = async (): Promise<void> => {
    await nginx.stop();
    rmSync(root, { recursive: true });
  };
  return { origin: nginx.origin, folder, base, stop };
}

/** The site of `dist/` as `npm start` serves it. */
export async function onOwnServer(): Promise<Served> {
  const server: ChildProcess = spawn(process.execPath, ['scripts/serve.ts', '--port', String(port + 2)], {
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
