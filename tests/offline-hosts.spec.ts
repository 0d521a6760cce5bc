import { once } from 'node:events';
import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { inItsTime, keepButton, removeButton } from './offline-copy.ts';
import { redirectingHost } from './redirecting-host.ts';
import { string } from './site.ts';

let host: Server;
let origin: string;

test.beforeAll(async () => {
  host = redirectingHost().listen(0);
  await once(host, 'listening');
  const address = host.address();
  origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
test.afterAll(() => host.close());

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(origin + path);
  await expect(page.locator('h1').first(), path).toBeVisible();
};

test('a copy that was kept from a host that redirects opens without network, by every spelling of an address', async ({
  context,
  page,
}) => {
  await open(page, '/nl/print/');
  await keepButton(page).click();
  await expect(removeButton(page)).toBeVisible(inItsTime);
  await context.setOffline(true);
  for (const path of ['/print/privacy-nl.html', '/print/privacy-nl']) await open(page, path);
  for (const path of ['/nl', '/nl/policy', '/nl/policy/index.html', '/nl/policy/?from=mail', '/nl/wizard/child']) {
    await open(page, path);
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'nl');
    await expect(page.locator('header.site-header, header').first(), path).toBeVisible();
  }
  for (const path of ['/nl/nowhere/', '/nowhere', '/de/policy/']) {
    await open(page, path);
    await expect(page.getByText(string('nl', 'offline.notKept')), path).toBeVisible();
  }
});
