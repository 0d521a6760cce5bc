import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findNginx, howToGetNginx } from '../../scripts/find-nginx.mjs';
import { nginxLocationsOf } from '../../src/headers/site-headers.ts';

/** An nginx on loopback; `stop` ends it and takes away its folder. */
export interface RunningNginx {
  readonly origin: string;
  /** What its workers have taken of the processors so far, in microseconds; on Linux, elsewhere NaN. */
  readonly processorTime: () => number;
  /** All that it has logged so far. */
  readonly logged: () => string;
  readonly stop: () => Promise<void>;
}

/** The text of one or more `server` blocks that listen on this port → an nginx that runs them. Throws what nginx says of mistakes. */
export async function startNginx(servers: string, port: number): Promise<RunningNginx> {
  const found = findNginx();
  if (!found) throw new Error(howToGetNginx);
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join('\n  ');
  const configuration = `load_module ${resolve(found.brotliModule)};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 1024; }
http {
  ${temporary}
${servers}
}
`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration);
  const nginx = spawn(found.binary, ['-p', folder, '-c', file], { stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) =>
    nginx.on('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      done();
    }),
  );
  await Promise.race([
    isListening(port),
    ended.then(() => {
      throw new Error(said);
    }),
  ]);
  return {
    origin: `http://127.0.0.1:${port}`,
    processorTime: () => processorTimeOfWorkers(nginx.pid),
    logged: () => said,
    stop: () => {
      nginx.kill('SIGTERM');
      return ended;
    },
  };
}

function processorTimeOfWorkers(master: number | undefined): number {
  try {
    const workers = readFileSync(`/proc/${master ?? 0}/task/${master ?? 0}/children`, 'utf8')
      .trim()
      .split(' ');
    // The 14th and 15th field, in hundredths of a second.
    const ticks = workers.map((worker) => {
      const [, user = '0', system = '0'] =
        /^(?:\S+ ){13}(\d+) (\d+)/.exec(readFileSync(`/proc/${worker}/stat`, 'utf8')) ?? [];
      return Number(user) + Number(system);
    });
    return ticks.reduce((sum, one) => sum + one, 0) * 10_000;
  } catch {
    return NaN;
  }
}

/** Resolves as soon as something answers on a port of loopback. */
export function isListening(port: number): Promise<void> {
  return new Promise((done) => {
    const attempt = (): void => {
      const socket = connect(port, '127.0.0.1');
      socket.on('connect', () => {
        socket.destroy();
        done();
      });
      socket.on('error', () => setTimeout(attempt, 20));
    };
    attempt();
  });
}

/** The server of deploy/nginx, as it is but for where it listens and where the release is. Throws where it has changed its shape. */
export function onLoopback(server: string, port: number, folder: string, placedAt: string): string {
  const [first, second, ...others] = server.match(/^ +listen .*;$/gm) ?? [];
  if (first === undefined || second === undefined || others.length > 0 || !server.includes(`root ${placedAt}/site;`)) {
    throw new Error('deploy/nginx has another shape.');
  }
  return server.replace(first, `    listen 127.0.0.1:${port};`).replace(second, '').replaceAll(placedAt, folder);
}

/** A built site and its base → a folder in which it stands as a release does, with what serves it. */
export function asReleased(site: string, base = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-released-'));
  mkdirSync(join(folder, 'nginx'));
  writeFileSync(join(folder, 'nginx/addresses.conf'), nginxLocationsOf(site, base));
  if (base === '') symlinkSync(resolve(site), join(folder, 'site'));
  else cpSync(site, join(folder, 'site', base), { recursive: true });
  return folder;
}
