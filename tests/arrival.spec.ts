import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { html } from './site.ts';

// A slow line brings a page in pieces, and the browser paints what has come. Nothing already painted may move for the rest.
const pieceInBytes = 900;
/** Longer than a frame, so that each piece is painted by itself. */
const betweenPiecesInMs = 22;

/** A page of each template, in a language of long words and one of short ones by turns: both have the same parts. */
const paths = [
  '/nl/',
  '/de/retention/',
  '/nl/wizard/',
  '/de/rights/',
  '/nl/search/',
  '/de/about/',
  '/nl/downloads/',
  '/de/developers/',
  '/nl/embed/retention/',
  '/de/embed/search/',
];

let server: Server;

test.beforeAll(() => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (!path.endsWith('/')) {
      response.writeHead(404).end();
      return;
    }
    void (async () => {
      const page = Buffer.from(html(path));
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      // Each ends with a tag: half a word of a line that breaks may stand in the line before, wherever words break.
      for (let start = 0, end; start < page.length; start = end) {
        end = page.indexOf('>', start + pieceInBytes) + 1 || page.length;
        response.write(page.subarray(start, end));
        await pause(betweenPiecesInMs);
      }
      response.end();
    })();
  }).listen(0, '127.0.0.1');
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

for (const path of paths) {
  test(`${path} does not move while it arrives in pieces`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const moved = (list.getEntries() as (PerformanceEntry & { sources?: { node?: Node }[] })[])
          .flatMap(({ sources = [] }) => sources.map(({ node }) => node?.nodeName ?? 'something'))
          .join(' ');
        document.documentElement.dataset['moved'] = moved;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`);
    await expect(page.locator('footer, .embed').last()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-moved');
  });
}
