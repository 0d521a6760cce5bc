// npm run bench:timeline: how long the retention page takes to answer a key or a click, with the nine periods and with 500,
// under 4x CPU throttling, and beside them the floor: a bare page whose button changes one word. Times are the browser’s
// own event timings, from the input to the next paint, in steps of 8 ms; lower quartile and worst, since other work on the
// machine only ever adds time.
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { siteServer } from '../scripts/site-server.ts';
import { startChromium } from '../scripts/start-chromium.ts';
import { observeEvents, timedEvent } from './event-timing.ts';
import { copyOfProject } from '../tests/copy-of-project.ts';
import { build, multiplyFacts, remove, tellEveryPeriod, useEveryPeriod } from './generated-content.ts';

const rounds = 15;

interface Answer {
  readonly filter: number;
  readonly date: number;
  readonly work: number;
}

const browser = await startChromium();

console.log(`4x CPU, ${rounds} rounds; ms from the input to the next paint, lower quartile (worst)\n`);
console.log('periods  build s  filter          date            filter, its script, style and layout');
await floor();
await measure('as built', resolve('dist'));
const folder = copyOfProject();
multiplyFacts(folder, 'retention', 500);
useEveryPeriod(folder);
tellEveryPeriod(folder);
const seconds = build(folder);
await measure(`500      ${seconds.toFixed(1).padEnd(7)}`, join(folder, 'dist'));
remove(folder);
await browser.close();

async function measure(name: string, dist: string): Promise<void> {
  const server = siteServer(dist, '').listen(0);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The benchmark’s server did not start.');
  const answers = await answersOf(browser, `http://localhost:${address.port}/nl/retention/`);
  server.close();
  const column = (key: keyof Answer): string => {
    const values = answers.map((answer) => answer[key]).sort((a, b) => a - b);
    return `${(values[Math.floor(values.length / 4)] ?? 0).toFixed(0)} (${(values.at(-1) ?? 0).toFixed(0)})`.padEnd(15);
  };
  console.log(`${name.padEnd(17)} ${column('filter')} ${column('date')} ${column('work')}`);
}

async function floor(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await observeEvents(page);
  await page.goto('data:text/html,<button onclick="this.textContent = Math.random()">0</button>');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    times.push(await timedEvent(page, () => page.locator('button').click()));
  times.sort((a, b) => a - b);
  console.log(`floor             ${times[Math.floor(rounds / 4)] ?? 0} (${times.at(-1) ?? 0})`);
  await page.close();
}

async function answersOf(from: Browser, url: string): Promise<Answer[]> {
  const page = await from.newPage({ viewport: { width: 390, height: 800 } });
  await observeEvents(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.locator('.filters summary').click();
  const box = page.locator('.filters input').first();
  await page.locator('.my-dates select').selectOption('visited');
  const answers: Answer[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const filter = await timedEvent(page, () => box.click());
    await page
      .locator('.my-dates input')
      .nth(0)
      .fill(String((round % 28) + 1));
    await page.locator('.my-dates input').nth(1).fill('3');
    await page.locator('.my-dates input').nth(2).fill('2026');
    const date = await timedEvent(page, () => page.locator('.my-dates input').nth(2).press('Enter'));
    const work = await box.evaluate((input: HTMLInputElement) => {
      input.checked = !input.checked;
      const start = performance.now();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
    await page
      .getByRole('button', { name: /^Verwijderen: / })
      .first()
      .click();
    answers.push({ filter, date, work });
  }
  await page.close();
  return answers;
}
