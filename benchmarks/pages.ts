// npm run bench:pages: what a page costs a reader, beside a bare HTML page with the same text, served the same way in the same run.
// Bytes are brotli over the wire. LCP is the lower quartile of many loads, throttled; machines are noisy, so the ratio is what counts.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { parse } from 'node-html-parser';
import { startChromium } from '../scripts/start-chromium.ts';

const rounds = 20;
const paths = [
  '/nl/',
  '/de/policy/',
  '/nl/retention/',
  '/en/wizard/call-customer-service/',
  '/fr/rights/',
  '/en/about/',
];
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The same words without anything of ours: headings, paragraphs and lists in bare HTML. */
function bare(html: string): string {
  const document = parse(html);
  const language = document.querySelector('html')?.getAttribute('lang') ?? 'nl';
  const blocks = document
    .querySelectorAll('h1, h2, h3, p, li, dt, dd, address, label, legend, summary')
    .filter((block) => !block.querySelector('p, li'))
    .map((block) => {
      const tag = ['H1', 'H2', 'H3', 'LI'].includes(block.tagName) ? block.tagName.toLowerCase() : 'p';
      return `<${tag}>${block.text.replace(/\s+/g, ' ').trim()}</${tag}>`;
    });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>bare</title>${blocks.join('\n')}</html>`;
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isBare = pathname.startsWith('/bare/');
  const file = (isBare ? pathname.slice('/bare'.length) : pathname).replace(/\/$/, '/index.html');
  try {
    const content = readFileSync(join('dist', file));
    const body = isBare ? bare(content.toString()) : content;
    response
      .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Encoding': 'br' })
      .end(brotliCompressSync(body));
  } catch {
    response.writeHead(404).end();
  }
});

interface Load {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Milliseconds to the largest contentful paint. */
  readonly lcp: number;
  readonly shift: number;
  /** How long the main thread could not answer: what its tasks took beyond 50 ms each, in milliseconds. */
  readonly blocked: number;
}

async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, shift: 0, blocked: 0 };
    Object.assign(globalThis, { seen });
    const observe = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void): void => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(take);
      }).observe({ type, buffered: true });
    };
    observe('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
    observe('layout-shift', (entry) => (seen.shift += entry.value ?? 0));
    observe('longtask', ({ duration }) => (seen.blocked += duration - 50));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const scripts = await page.locator('script').allTextContents();
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: Pick<Load, 'lcp' | 'shift' | 'blocked'> }).seen,
  );
  await context.close();
  const scriptBytes = scripts.reduce((sum, text) => sum + (text === '' ? 0 : brotliCompressSync(text).byteLength), 0);
  return { requests, bytes, scriptBytes, ...seen };
}

/** What a quarter of the loads stayed under: other work on the machine only ever adds time. */
const lowerQuartile = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;

server.listen(0);
const address = server.address();
if (typeof address !== 'object' || address === null) throw new Error('The benchmark’s server did not start.');
const origin = `http://localhost:${address.port}`;
const browser = await startChromium();

console.log(`1.6 Mbit/s, 150 ms, 4x CPU, ${rounds} loads each, alternating; lower quartiles\n`);
console.log(
  'page            bytes (bare)     requests (bare)  script  LCP ms (bare)   LCP ratio  CLS  blocked ms (bare)',
);
for (const path of paths) {
  const ours: Load[] = [];
  const theirs: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await load(browser, `${origin}${path}`));
    theirs.push(await load(browser, `${origin}/bare${path}`));
  }
  const value = (loads: readonly Load[], key: keyof Load): number => lowerQuartile(loads.map((one) => one[key]));
  const pair = (key: keyof Load): string => `${Math.round(value(ours, key))} (${Math.round(value(theirs, key))})`;
  console.log(
    [
      path.padEnd(15),
      pair('bytes').padEnd(16),
      pair('requests').padEnd(16),
      String(value(ours, 'scriptBytes')).padEnd(7),
      pair('lcp').padEnd(15),
      (value(ours, 'lcp') / value(theirs, 'lcp')).toFixed(2).padEnd(10),
      String(value(ours, 'shift')).padEnd(4),
      pair('blocked'),
    ].join(' '),
  );
}
await browser.close();
server.close();
