import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { siteServer } from '../../scripts/site-server.ts';
import { hashOf } from '../../src/headers/content-security-policy.ts';
import { dist, string } from '../site.ts';

const hashOfNothing = hashOf('sha384', '').replace('sha384-', '');

const executablePath = findFirefox();
if (executablePath === undefined) console.warn('There is no Firefox: the key tasks were not tried in it.');

describe.skipIf(executablePath === undefined)('in Firefox', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let site = '';
  const messages: string[] = [];

  beforeAll(async () => {
    server = siteServer(dist, '');
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
    page.on('pageerror', (error) => {
      const { message } = error as Error;
      // Who leaves a page ends what it still asks for, which Firefox tells as an error: of a script, as one that is empty.
      if (!/NetworkError|aborted/i.test(message) && !message.includes(hashOfNothing)) messages.push(message);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(messages.splice(0)).toEqual([]);
  });

  const open = (path: string): Promise<unknown> => page.goto(site + path);
  const fragment = (): Promise<string> => page.evaluate(() => location.hash);
  // The pages allow no script but their own, with which Puppeteer would wait in them: it asks them again from outside.
  const isOn = (what: () => boolean): Promise<void> =>
    expect.poll(() => page.evaluate(what).catch(() => false), { timeout: 20_000 }).toBe(true);
  const isThere = (selector: string): Promise<void> =>
    expect.poll(async () => (await page.$(selector)) !== null, { timeout: 20_000, message: selector }).toBe(true);
  const press = async (selector: string): Promise<void> => {
    await isThere(selector);
    // What is still drawn or moved cannot be pressed yet.
    const isPressed = (): Promise<boolean> =>
      page
        .click(selector)
        .then(() => true)
        .catch(() => false);
    await expect.poll(isPressed, { timeout: 20_000, message: selector }).toBe(true);
  };
  const type = async (selector: string, text: string): Promise<void> => {
    await isThere(selector);
    await page.type(selector, text);
  };

  test('the policy opens at its clause, which the contents mark and another language keeps', async () => {
    await open('/nl/policy/#cameras-kept');
    await isOn(() => document.documentElement.dataset['place'] === 'cameras-kept');
    await press('.languages a[hreflang=fr]');
    await isOn(() => location.pathname === '/fr/policy/' && location.hash === '#cameras-kept');
    await isOn(() => {
      const { top = -1 } = document.getElementById('cameras-kept')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    });
  });

  test('a journey is answered, gives its period, and Back leads to the last question', async () => {
    await open('/en/wizard/call-customer-service/');
    for (const option of ['other', 'bank', 'orders']) {
      await press(`.question a[href*=":${option}"]`);
      await expect.poll(fragment).toContain(`:${option}`);
    }
    expect(await fragment()).toBe('#call-customer-service=phone:other,line:bank,about:orders');
    expect(await page.$eval('.gist:not([hidden])', (gist) => gist.textContent)).toMatch(/10\syears/);
    await page.goBack();
    await isOn(() => document.querySelector('.question a[href*=":orders"]') !== null);
  });

  test('the timeline filters, changes its scale and counts from a date, and the address keeps it all', async () => {
    await open('/en/retention/');
    await press('.filters input[name=length]');
    await press('#true-lengths');
    await press('li:not([hidden]) > .track .ask');
    await isThere('#my-dates [type=submit]:not([disabled])');
    await isOn(() => document.querySelector('[popover]:popover-open #my-dates, #my-dates:popover-open') !== null);
    await type('#my-dates [name=day]', '3');
    await type('#my-dates [name=month]', '3');
    await type('#my-dates [name=year]', '2026');
    await page.keyboard.press('Enter');
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
    await press('.search-open');
    await type('[role=combobox]', 'camera images');
    await isThere('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isOn(() => location.hash !== '');
  });

  test('the letter takes what is typed and the right of its address, and its buttons are live', async () => {
    await open('/en/rights/#right=access');
    await type('.sender input', 'Ann Example');
    expect(await page.$eval('[id="right=access"]', (box) => (box as HTMLInputElement).checked)).toBe(true);
    expect(await page.$$eval('.rights-letter .actions button:disabled', ({ length }) => length)).toBe(0);
    expect(await page.$eval('.sender .typed', (typed) => typed.textContent)).toBe('Ann Example');
  });

  test('the guide is kept for reading without internet, and taken away again', async () => {
    await open('/en/downloads/');
    await press('[data-action=keep]:not([disabled])');
    await isThere('[data-action=remove]:not([hidden])');
    await press('[data-action=remove]');
    await expect
      .poll(() => page.$eval('.offline-copy .state', (state) => state.textContent), { timeout: 20_000 })
      .toBe(string('en', 'offline.removed'));
  });

  test('a view in a frame has what its page has, and filters', async () => {
    await open('/en/embed/retention/');
    await press('.filters input[name=length]');
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
