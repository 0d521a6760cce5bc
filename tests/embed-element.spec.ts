import { expect, type Page, test } from '@playwright/test';
import {
  element,
  frameOf,
  heightOf,
  heights,
  host,
  noted,
  pageOf,
  site,
  watchLayout,
  withAttributes,
} from './embedding.ts';
import { expectForgedMessagesToChangeNothing } from './forged-messages.ts';
import { string, watch } from './site.ts';

const clause = 'clause/neighbour-kept';

const set = (page: Page, attributes: Readonly<Record<string, string>>): Promise<void> =>
  page.locator('bpost-privacy').evaluate((target, all) => {
    for (const [name, value] of Object.entries(all)) target.setAttribute(name, value);
  }, attributes);

test('attributes can be changed at any time, and add nothing to the reader’s way back', async ({ page }) => {
  const misdeeds = watch(page);
  await watchLayout(page);
  await page.goto(pageOf(host, element(clause, 'nl')));
  await frameOf(page, clause);
  const before = await page.evaluate(() => history.length);

  await set(page, { view: 'wizard', journey: 'receive', lang: 'fr' });
  const wizard = await frameOf(page, 'wizard/receive');
  await expect(wizard.locator('html')).toHaveAttribute('lang', 'fr');

  await set(page, { theme: 'dark' });
  await expect(wizard.locator('html')).toHaveCSS('color-scheme', 'dark');

  await set(page, { height: '333' });
  await expect.poll(() => heightOf(page)).toBe(333);
  await set(page, { height: 'auto' });
  await expect.poll(async () => (await heights(wizard)).scrolls).toBe(false);

  expect(await page.evaluate(() => history.length)).toBe(before);
  expect((await noted(page)).events.filter(([kind]) => kind === 'ready').length).toBeGreaterThanOrEqual(2);
  expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
});

test('the host says where a view begins, and its colour', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 6000 });
  const wanted = [
    'view="policy" clause="cameras-kept" height="500"',
    'journey="take-in-a-parcel" start="take-in-a-parcel=whose-idea:postal-worker"',
    'section="calls"',
    'clause="secrecy" accent="#00b140"',
  ];
  await page.goto(pageOf(host, wanted.map((attributes) => withAttributes(attributes)).join('')));

  const policy = await frameOf(page, 'policy');
  expect(new URL(policy.url()).hash).toBe('#cameras-kept');
  await expect(policy.locator('#cameras-kept')).toBeInViewport();
  await expect(policy.locator('#secrecy')).not.toBeInViewport();
  await expect((await frameOf(page, 'wizard/take-in-a-parcel')).locator('.so-far')).toBeVisible();
  await expect((await frameOf(page, 'section/calls')).locator('#calls-log')).toBeVisible();
  const root = (await frameOf(page, 'clause/secrecy')).locator('html');
  await expect(root).toHaveAttribute('data-accent');
  expect(await root.evaluate((one) => one.style.getPropertyValue('--host'))).toBe('#00b140');
});

test('what is unknown is told in words, and the nearest view is shown', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(pageOf(host, withAttributes('view="retentoin" lang="it" theme="pink" height="tall"')));
  await frameOf(page, 'retention');
  for (const name of ['view="retentoin"', 'lang="it"', 'theme="pink"', 'height="tall"']) {
    expect(warnings.filter((text) => text.includes(name))).toHaveLength(1);
  }
  await set(page, { view: 'wizard', journey: 'nonsense' });
  await frameOf(page, 'wizard');
  await set(page, { view: 'clause', clause: 'nonsense' });
  await frameOf(page, 'policy');
  expect(warnings.filter((text) => text.includes('nonsense'))).toHaveLength(2);
});

test('the frame follows its content in both directions, without a scroll bar', async ({ page }) => {
  // On a phone the table of periods is folded.
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(pageOf(host, element('retention', 'nl')));
  const view = await frameOf(page, 'retention');
  const summary = view.locator('.periods-as-table summary');
  const steady = async (): Promise<number> => {
    await expect
      .poll(async () => {
        const { frame, content, scrolls } = await heights(view);
        return { isEqual: Math.abs(frame - content) <= 1, scrolls };
      })
      .toEqual({ isEqual: true, scrolls: false });
    return heightOf(page);
  };
  const closed = await steady();
  await summary.click();
  const open = await steady();
  await summary.click();
  expect(await steady()).toBe(closed);
  expect(closed).toBeLessThan(open - 50);
});

test('forged or broken messages change nothing', ({ page }) => expectForgedMessagesToChangeNothing(page, 500));

test('an element that is removed leaves nothing behind', async ({ page }) => {
  await page.goto(pageOf(host, element(clause, 'nl')));
  await frameOf(page, clause);
  await page.evaluate(() => {
    const removed = document.querySelector('bpost-privacy');
    Object.assign(window, { removed: new WeakRef(removed as Element) });
    removed?.remove();
  });
  await expect.poll(() => page.frames().length).toBe(1);
  const session = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => (window as unknown as { removed: WeakRef<Element> }).removed.deref() === undefined);
    })
    .toBe(true);
});

test('a hundred on one page load as they come near, and each has its own height', async ({ page }) => {
  const misdeeds = watch(page);
  const paths = ['clause/secrecy', 'clause/delivery', 'clause/cameras-kept', 'clause/web-cookies'] as const;
  const all = Array.from({ length: 100 }, (_, index) => element(paths[index % 4] ?? clause, 'en')).join('');
  await page.goto(pageOf(host, all, { lang: 'en' }));
  const loaded = () => page.frames().filter((view) => view.url().includes('/embed/'));
  expect(loaded().length).toBeLessThan(60);
  await page.locator('bpost-privacy').last().scrollIntoViewIfNeeded();
  const last = page.locator('bpost-privacy').last();
  await expect
    .poll(() =>
      Promise.all(loaded().map(async (view) => (await heights(view)).scrolls)).then(
        (scrolls) => scrolls.filter(Boolean).length,
      ),
    )
    .toBe(0);
  await expect(last.locator('iframe')).toHaveAttribute('src', `${site}en/embed/clause/web-cookies/`);
  expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
});

test('links out of the view open beside the host’s page, which stays where it is', async ({ page, context }) => {
  const address = pageOf(host, element(clause, 'nl'));
  await page.goto(address);
  const view = await frameOf(page, clause);
  const opened = context.waitForEvent('page');
  await view.getByRole('link', { name: string('nl', 'embed.full') }).click();
  expect(new URL((await opened).url()).pathname).toBe('/nl/policy/');
  expect(page.url()).toBe(address);
});
