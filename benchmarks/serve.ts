// npm run bench:serve [-- quick]: the load that deploy/nginx carries, beside an nginx with nothing of ours that serves the same
// bytes, in the same run; client and servers share the machine. Needs nginx with its Brotli module, and wrk.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { findNginx, howToGetNginx } from '../scripts/find-nginx.mjs';
import { folderOnServer } from '../src/headers/nginx.ts';
import { asReleased, onLoopback, startNginx } from '../tests/serving/start-nginx.ts';
import { askAtFixedRate } from './serve/fixed-rate.ts';

const isQuick = process.argv.includes('quick');
const port = Number(process.env['PORT'] ?? 4399) + 5;
const page = '/de/policy/';
/** Short and many, one after the other: other work on the machine then falls on both alike. */
const rounds = isQuick ? 3 : 12;
const roundSeconds = 3;
const fixedRate = 5000;

if (!findNginx()) end(howToGetNginx);
if (spawnSync('wrk', ['-v']).error) end('wrk is not here. On Debian: apt-get install wrk');

const site = resolve('dist');
const bareServer = `server { listen 127.0.0.1:${port + 1}; root ${site}; index index.html; access_log off; default_type text/html; brotli_static on; }`;
const ours = await startNginx(
  onLoopback(readFileSync('deploy/nginx/bpost-privacy.conf', 'utf8'), port, asReleased(site), folderOnServer),
  port,
);
const bare = await startNginx(bareServer, port + 1);

const bytes = statSync(`${site}${page}index.html.br`).size;
console.log(
  `${page}, ${bytes} bytes of Brotli, ${cpus().length} cores with the client on them, load before ${loadavg()[0]?.toFixed(1) ?? '?'}\n`,
);

const rates = { ours: [] as number[], bare: [] as number[] };
const costs = { ours: [] as number[], bare: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  for (const [name, nginx] of [
    ['bare', bare],
    ['ours', ours],
  ] as const) {
    const before = nginx.processorTime();
    const { rate, requests } = wrk(nginx.origin, roundSeconds);
    rates[name].push(rate);
    costs[name].push((nginx.processorTime() - before) / requests);
  }
}
const [oursRate, bareRate] = [median(rates.ours), median(rates.bare)];
const ratios = rates.ours.map((rate, round) => rate / (rates.bare[round] ?? rate));
console.log(`full load          ${Math.round(oursRate)} requests a second (${rates.ours.map(Math.round).join(', ')})`);
console.log(`nothing of ours    ${Math.round(bareRate)} requests a second (${rates.bare.map(Math.round).join(', ')})`);
console.log(`ratio              ${median(ratios).toFixed(2)} (median of the rounds)`);
console.log(
  `its own work       ${median(costs.ours).toFixed(1)} µs a request, nothing of ours ${median(costs.bare).toFixed(1)} µs`,
);

const { latencies, failed } = await askAtFixedRate(new URL(page, ours.origin), fixedRate, isQuick ? 3 : 20);
const sorted = [...latencies].sort((a, b) => a - b);
const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(2);
console.log(
  `at ${fixedRate} a second    p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, p99.9 ${at(0.999)} ms; ${failed} of ${sorted.length} failed`,
);

const minute = wrk(ours.origin, isQuick ? 5 : 60);
console.log(`a minute, full     ${minute.requests} requests, ${minute.failed} failed`);

await Promise.all([ours.stop(), bare.stop()]);

function wrk(origin: string, seconds: number): { rate: number; requests: number; failed: number } {
  const words = ['-t2', '-c64', `-d${seconds}s`, '-H', 'Accept-Encoding: br', `${origin}${page}`];
  const { stdout } = spawnSync('wrk', words, { encoding: 'utf8' });
  const number = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? 0);
  const socketErrors = /Socket errors: (.*)/.exec(stdout)?.[1]?.match(/\d+/g) ?? [];
  const failures = socketErrors.reduce((sum, count) => sum + Number(count), number(/Non-2xx or 3xx responses: (\d+)/));
  return { rate: number(/Requests\/sec: +([\d.]+)/), requests: number(/(\d+) requests in/), failed: failures };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function end(why: string): never {
  console.error(why);
  process.exit(1);
}
