import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { siteServer } from '../../scripts/site-server.ts';
import { dist, string } from '../site.ts';

const executablePath = findFirefox();
if (executablePath === undefined) console.warn('There is no Firefox: the key tasks were not tried in it.');

describe.skipIf(executablePath === undefined)('in Firefox', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let site = '';
  const messages: string[] = [];

  beforeAll(async () => {
    server = siteServer(dist, '/');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath ?? '', headless: true });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    // In a tab behind another nothing is drawn.
    await page.bringToFront();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('pageerror', (error) => messages.push((error as Error).message));
  });
  afterEach(async () => {
    await page.close();
    expect(messages.splice(0)).toEqual([]);
  });

  const open = (path: string): Promise<unknown> => page.goto(site + path);
  /** The button or link that has these words. */
  const named = (words: string) => page.locator(`::-p-text(${words})`);
  const fragment = (): Promise<string> => page.evaluate(() => location.hash);
  const isOn = (what: () => boolean): Promise<unknown> => page.waitForFunction(what);

  test('the policy opens at its clause, which the contents mark and another language keeps', async () => {
    await open('/nl/policy/#cameras-kept');
    await isOn(() => document.documentElement.dataset['place'] === 'cameras-kept');
    await page.locator('.languages a[hreflang=fr]').click();
    await isOn(() => location.pathname === '/fr/policy/' && location.hash === '#cameras-kept');
    await isOn(() => {
      const { top = -1 } = document.getElementById('cameras-kept')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    });
  });

  test('a journey is answered, gives its period, and Back leads to the last question', async () => {
    await open('/en/wizard/call-customer-service/');
    for (const option of ['other', 'bank', 'orders']) {
      await page.locator(`.questions input[value=${option}]`).click();
      await page.locator('.questions button[type=submit]:not([disabled])').click();
      const ended = option === 'orders';
      await page.waitForFunction(
        (value, isEnd) =>
          isEnd
            ? document.querySelector('.journey[data-complete]')
            : !document.querySelector(`.questions input[value=${value}]:checked`),
        {},
        option,
        ended,
      );
    }
    expect(await fragment()).toBe('#call-customer-service=phone:other,line:bank,about:orders');
    expect(await page.$eval('.gist:not([hidden])', (gist) => gist.textContent)).toContain('10 years');
    await page.goBack();
    await isOn(() => document.querySelector('.questions input[value=orders]') !== null);
  });

  test('the timeline filters, changes its scale and counts from a date, and the address keeps it all', async () => {
    await open('/en/retention/');
    await page.locator('.filters input[name=length]').click();
    await page.locator('#true-lengths').click();
    await page.locator('li:not([hidden]) > .track .ask').click();
    await page.locator('#my-dates [name=day]').fill('3');
    await page.locator('#my-dates [name=month]').fill('3');
    await page.locator('#my-dates [name=year]').fill('2026');
    await page.locator('#my-dates [type=submit]').click();
    await isOn(() => document.querySelector('[data-date]') !== null && location.hash.includes('dates='));
    const kept = await fragment();
    expect(kept).toMatch(/length=/);
    expect(kept).toMatch(/scale=true/);
    await page.reload();
    await isOn(() => document.querySelector('[data-date]') !== null);
    expect(await page.$eval('#true-lengths', (box) => (box as HTMLInputElement).checked)).toBe(true);
  });

  test('search opens, finds, and leads to the clause', async () => {
    await open('/en/');
    await page.locator('.search-open').click();
    await page.locator('[role=combobox]').fill('camera images');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isOn(() => location.hash !== '');
  });

  test('the letter takes what is typed and the right of its address, and its buttons are live', async () => {
    await open('/en/rights/#right=access');
    await page.locator('.sender input').fill('Ann Example');
    expect(await page.$eval('[id="right=access"]', (box) => (box as HTMLInputElement).checked)).toBe(true);
    expect(await page.$$eval('.rights-letter .actions button:disabled', ({ length }) => length)).toBe(0);
    expect(await page.$eval('.sender .typed', (typed) => typed.textContent)).toBe('Ann Example');
  });

  test('the guide is kept for reading without internet, and taken away again', async () => {
    await open('/en/downloads/');
    await page.locator('[data-action=keep]:not([disabled])').click();
    await page.waitForSelector('[data-action=remove]:not([hidden])');
    await page.locator('[data-action=remove]').click();
    await named(string('en', 'offline.removed')).wait();
  });

  test('a view in a frame has what its page has, and filters', async () => {
    await open('/en/embed/retention/');
    await page.locator('.filters input[name=length]').click();
    await isOn(() => document.querySelector('.filters output')?.textContent !== '');
  });

  test('at 360 pixels nothing scrolls sideways', async () => {
    await page.setViewport({ width: 360, height: 740 });
    for (const path of ['/de/', '/de/policy/', '/de/retention/', '/de/rights/', '/de/wizard/']) {
      await open(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });
});
