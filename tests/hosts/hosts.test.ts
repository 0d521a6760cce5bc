import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type HeaderRule, headersOf, patternOf } from '../../src/headers/header-rules.ts';
import { builtFiles, headerRulesOf } from '../../src/headers/site-headers.ts';
import type { OfflineList } from '../../src/offline/kept-copies.ts';
import { type Answer, ask } from '../serving/ask.ts';
import { isListening } from '../serving/start-nginx.ts';

// What a host does to addresses is its own affair, as long as each of ours leads to its page. Real servers, not what is written of them.

const site = resolve('dist');
const port = Number(process.env['PORT'] ?? 4399) + 8;
const file = (path: string): Buffer => readFileSync(join(site, path));
const tools = resolve('tests/hosts/node_modules');

const hosts = [
  {
    name: 'serve',
    start: [`${tools}/serve/build/main.js`, site, '--listen', `tcp://127.0.0.1:${port}`, '--no-request-logging'],
    hasHeaders: false,
  },
  {
    name: 'wrangler pages dev',
    start: [`${tools}/wrangler/bin/wrangler.js`, 'pages', 'dev', site, '--port', `${port}`, '--ip', '127.0.0.1'],
    hasHeaders: true,
  },
];

describe.each(hosts)('$name', ({ start, hasHeaders }) => {
  let server: ChildProcess;
  let folder: string;
  let rules: readonly HeaderRule[];
  const files = builtFiles(site);
  const origin = `http://127.0.0.1:${port}`;

  beforeAll(async () => {
    rules = headerRulesOf(site, '');
    folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-host-'));
    // Wrangler keeps what it works with in the folder that it is started in, and tells its maker how it is used unless told not to.
    const env = { ...process.env, HOME: folder, WRANGLER_SEND_METRICS: 'false', NO_UPDATE_CHECK: '1' };
    server = spawn(process.execPath, start, { cwd: folder, stdio: 'ignore', env, detached: true });
    await isListening(port);
  });
  afterAll(async () => {
    const ended = new Promise((done) => server.on('exit', done));
    // With all that it has started.
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  /** Follows redirects, which have to stay on the site. */
  async function arrive(path: string, steps = 3): Promise<Answer> {
    const answer = await ask(origin, path);
    const { location } = answer.headers;
    if (location === undefined) return answer;
    expect(steps, `${path} leads to ${location}`).toBeGreaterThan(0);
    const to = new URL(location, origin + path);
    expect(to.origin, `${path} leads to ${location}`).toBe(origin);
    return arrive(to.pathname + to.search, steps - 1);
  }

  test('has every page at its address, without a detour', async () => {
    for (const path of files.filter((one) => one.endsWith('/index.html'))) {
      const answer = await ask(origin, addressOf(path));
      expect(answer.status, path).toBe(200);
      expect(answer.body.equals(file(path)), path).toBe(true);
    }
  });

  test('leads to every file, of each kind and of each copy for use without network', async () => {
    const kinds = [...Map.groupBy(files, (path) => patternOf(addressOf(path))).values()].map(([path = '']) => path);
    const { files: kept } = JSON.parse(file('offline/nl.json').toString()) as OfflineList;
    for (const path of [...kinds, ...kept.map((one) => `/${one.replace(/(^|\/)$/, '$1index.html')}`)]) {
      const answer = await arrive(addressOf(path));
      expect(answer.status, path).toBe(200);
      expect(answer.body.equals(file(path)), path).toBe(true);
    }
  });

  test.each(['/nl', '/fr/policy', '/de/wizard/child', '/nl/policy/?from=mail'])(
    'leads from %s to the page',
    async (path) => {
      const answer = await arrive(path);
      expect(answer.status).toBe(200);
      expect(answer.body.equals(file(`${path.replace(/\/?(?:\?.*)?$/, '')}/index.html`))).toBe(true);
    },
  );

  test('says of unknown addresses what we say, and has no file that is for another server', async () => {
    for (const path of ['/nowhere', '/nl/nowhere/', '/_nginx.conf', '/nginx/addresses.conf']) {
      const answer = await ask(origin, path);
      expect(answer.status, path).toBe(404);
      expect(answer.body.equals(file('404.html')), path).toBe(true);
    }
  });

  test.runIf(hasHeaders)(
    'sends our headers with each kind of address, and keeps to itself where it has them from',
    async () => {
      for (const pattern of new Set(files.map((path) => patternOf(addressOf(path))))) {
        const path = files.find((one) => patternOf(addressOf(one)) === pattern) ?? '';
        const { headers } = await ask(origin, addressOf(path));
        if (headers.location !== undefined) continue;
        const wanted = headersOf(addressOf(path), rules);
        for (const [name, value] of Object.entries(wanted)) {
          const sent = String(headers[name.toLowerCase()]);
          // Two policies that are both enforced, the wider first.
          if (name === 'Content-Security-Policy') expect(sent, path).toMatch(/^object-src 'none'; [^,]+, /);
          expect(name === 'Content-Security-Policy' ? sent.split(', ').at(-1) : sent, `${path} ${name}`).toBe(value);
        }
      }
      expect((await ask(origin, '/_headers')).status).not.toBe(200);
    },
  );
});
