// npm run bench:wizard: how long a journey takes to ask its next question (4x CPU throttling), and whether 200 journeys build
// and open as fast as the project’s own. A question takes from the press to the frame after the next one stands there: the address
// is changed in between, which event timings end before. Opening is the time to the finished page, from the local server.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { siteServer } from '../scripts/site-server.ts';
import { startChromium } from '../scripts/start-chromium.ts';
import { copyOfProject } from '../tests/copy-of-project.ts';
import { build, remove } from './generated-content.ts';

const rounds = 15;

const browser = await startChromium();

console.log(`4x CPU, ${rounds} rounds; ms, lower quartile (worst)\n`);
console.log('journeys  build s  next question   opening a journey  opening the start page');
const own = copyOfProject();
await measure('16', build(own), join(own, 'dist'));
remove(own);
const folder = copyOfProject();
multiplyJourneys(folder, 200);
await measure('200', build(folder), join(folder, 'dist'));
remove(folder);
await browser.close();

/** Adds copies of the journeys, and of the words they are found by, until there are `count`. */
function multiplyJourneys(root: string, count: number): void {
  const place = join(root, 'content/wizard');
  const ids = readdirSync(place).map((file) => basename(file, '.yaml'));
  for (let number = ids.length; number < count; number += 1) {
    const id = ids[number % ids.length] ?? '';
    for (const part of ['content/wizard', 'content/search/journeys']) {
      try {
        writeFileSync(join(root, part, `${id}-${number}.yaml`), readFileSync(join(root, part, `${id}.yaml`), 'utf8'));
      } catch {
        // A project without search has no words for its journeys.
      }
    }
  }
}

async function measure(name: string, seconds: number, dist: string): Promise<void> {
  const server = siteServer(resolve(dist), '').listen(0);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The benchmark’s server did not start.');
  const origin = `http://localhost:${address.port}`;
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const answers: number[] = [];
  const opened: number[] = [];
  const started: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    started.push(await opening(page, `${origin}/nl/wizard/`));
    opened.push(await opening(page, `${origin}/nl/wizard/call-customer-service/`));
    answers.push(await nextQuestion(page));
  }
  await page.close();
  server.close();
  const column = (values: number[]): string => {
    values.sort((a, b) => a - b);
    return `${(values[Math.floor(rounds / 4)] ?? 0).toFixed(0)} (${(values.at(-1) ?? 0).toFixed(0)})`;
  };
  console.log(
    `${name.padEnd(9)} ${seconds.toFixed(1).padEnd(8)} ${column(answers).padEnd(15)} ${column(opened).padEnd(18)} ${column(started)}`,
  );
}

/** Milliseconds from the request to the load event. */
async function opening(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0);
}

/** Milliseconds from the press on an option to the frame in which the next question is painted. */
function nextQuestion(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver(() => {
          requestAnimationFrame(() =>
            setTimeout(() => {
              resolve(performance.now() - start);
            }),
          );
        }).observe(document.querySelector('.questions') ?? document, { subtree: true, childList: true });
        const start = performance.now();
        document.querySelector<HTMLElement>('.question a')?.click();
      }),
  );
}
