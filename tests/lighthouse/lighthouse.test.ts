import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../scripts/site-server.ts';
import { startChromium } from '../../scripts/start-chromium.ts';
import { dist, isEmbed, oneOfEachTemplate } from '../site.ts';

/** What is read of Lighthouse, which is installed apart. */
type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;
interface Report {
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly details?: unknown }>>;
  readonly categories: Readonly<
    Record<
      string,
      { readonly id: string; readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
}

const entry = './node_modules/lighthouse/core/index.js';
const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };

/** What stands in a frame is no page. */
const pages = oneOfEachTemplate.filter((path) => !isEmbed(path));
const debuggingPort = Number(process.env['PORT'] ?? 4399) + 9;

let server: Server;
let browser: Browser;
let site = '';

beforeAll(async () => {
  server = siteServer(dist, '');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await startChromium(`--remote-debugging-port=${debuggingPort}`);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

// WCAG 1.1.1, 1.3.1, 1.4.3, 2.4.2, 2.5.8, 3.1.1, 4.1.2
test.each(pages)('%s has 100 of 100 for accessibility and for best practices', async (path) => {
  const run = await lighthouse(site + path, {
    port: debuggingPort,
    onlyCategories: ['accessibility', 'best-practices'],
    logLevel: 'error',
  });
  const { audits = {}, categories = {} } = run?.lhr ?? {};
  const failed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(
        ({ id }) =>
          `${id}: ${
            JSON.stringify(audits[id]?.details)
              .match(/"snippet":"(?:[^"\\]|\\.)*"/g)
              ?.join(' ') ?? ''
          }`,
      ),
  );
  expect(failed).toEqual([]);
  expect(Object.values(categories).map(({ id, score }) => [id, score])).toEqual([
    ['accessibility', 1],
    ['best-practices', 1],
  ]);
});
