import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { expect, test } from './one-context.ts';
import { neededForFirstResult } from './search-files.ts';
import { nothing, storedBy, string, watch } from './site.ts';

const box = (page: Page) => page.locator('.search-box');
const field = (page: Page) => page.locator('#search');
const results = (page: Page) => page.locator('.results a');

async function openDialog(page: Page): Promise<void> {
  await page.locator('.search-open').click();
  await expect(field(page)).toBeFocused();
}

test('the dialog opens by click and by Ctrl-K, and gives the focus back', async ({ page }) => {
  await page.goto('/nl/');
  const opener = page.getByRole('link', { name: string('nl', 'search.title'), exact: true });
  for (const open of [() => opener.click(), () => page.keyboard.press('Control+k')]) {
    await opener.focus();
    await open();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: string('nl', 'search.close') }).click();
  await expect(opener).toBeFocused();
});

// WCAG 2.1.4
test('no single key opens anything: a slash is a slash, in a field and beside it', async ({ page }) => {
  await page.goto('/nl/rights/');
  const letter = page.locator('textarea').first();
  await letter.focus();
  await page.keyboard.type('a/b');
  await expect(letter).toHaveValue(/a\/b/);
  await page.locator('.rights-letter [data-action=copy]').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('results while typing; arrows choose, Enter goes there, the words are marked and the address is plain', async ({
  page,
}) => {
  await page.goto('/nl/');
  await openDialog(page);
  await page.keyboard.type('camerabeelden', { delay: 30 });
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.results mark').first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ result/);

  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  const clause = page.locator('.results a[href="/nl/policy/#cameras-kept"]');
  for (let press = 0; press < 10 && (await clause.getAttribute('aria-selected')) !== 'true'; press += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await clause.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/nl/policy/#cameras-kept');
  await expect(page.locator('#cameras-kept')).toBeInViewport();
  expect(await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String))).not.toEqual([]);
});

test('who asks how long sees the period first, with its badge and bar, each group named once', async ({ page }) => {
  for (const [locale, typed, id, badge] of [
    ['nl', 'hoelang camerabeelden', 'camera-images', '30 dagen'],
    ['fr', 'combien de temps images caméra', 'camera-images', '30 jours'],
    ['en', 'how long are recordings kept', 'call-recording', '1 month'],
    ['de', 'wie lange Adresse Nachbar', 'neighbour-address', '13 Monate'],
  ] as const) {
    await page.goto(`/${locale}/`);
    await openDialog(page);
    await field(page).fill(typed);
    const first = results(page).first();
    await expect(first).toHaveAttribute('href', `/${locale}/retention/#${id}`);
    await expect(first.locator('.period b')).toContainText(badge.split(' ')[1] ?? badge);
    await expect(first.locator('.period rect')).toHaveAttribute('width', /^\d+%$/);
    const names = await page.locator('.results .kind').allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) await expect(page.locator('.results .path', { hasText: name })).toHaveCount(0);
  }
});

test('the letter for a right is a result, and so is what the policy does not say', async ({ page }) => {
  await page.goto('/en/');
  await openDialog(page);
  await field(page).fill('erasure');
  const letter = page.locator('.results a[href="/en/rights/#right=erasure"]');
  await expect(letter).toHaveAccessibleName(/Erasure/);
  await field(page).fill('automated decisions');
  await expect(page.locator('.results a[href^="/en/policy/#not-stated"]').first()).toBeVisible();
  await field(page).fill('cookies');
  const silence = page.locator('.results a[href^="/en/policy/#not-stated"]').first();
  await expect(silence).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await silence.click();
  await expect(page).toHaveURL(/\/en\/policy\/.*#not-stated/);
  await expect(page.locator('#not-stated').getByText('which cookies')).toBeInViewport();
});

test('the field stays where it is, the dialog as high as it was, and one press empties the field', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/nl/');
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  const clear = page.getByRole('button', { name: string('nl', 'search.clear') });
  await expect(clear).toBeHidden();
  const before = [await dialog.boundingBox(), await field(page).boundingBox()];
  await field(page).fill('gegevens');
  await expect(results(page).nth(5)).toBeVisible();
  await results(page).last().scrollIntoViewIfNeeded();
  expect([await dialog.boundingBox(), await field(page).boundingBox()]).toEqual(before);
  await clear.click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(results(page)).toHaveCount(0);
  expect([await dialog.boundingBox(), await field(page).boundingBox()]).toEqual(before);
});

test('a result on the page that is open closes the dialog and leads to its place', async ({ page }) => {
  await page.goto('/de/policy/');
  await openDialog(page);
  await page.keyboard.type('Werbung');
  const clause = page.locator('.results a[href="/de/policy/#marketing-customers"]');
  await clause.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL('/de/policy/#marketing-customers');
  await expect(page.locator('#marketing-customers')).toBeInViewport();
});

test('Enter without a choice leads to the search page, which can be shared and narrowed to a kind', async ({
  page,
}) => {
  await page.goto('/en/');
  await openDialog(page);
  await page.keyboard.type('call recording');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=call[+]recording$/);
  await expect(field(page)).toHaveValue('call recording');
  await expect(
    box(page)
      .getByRole('link', { name: /recording/i })
      .first(),
  ).toBeVisible();
  const all = await results(page).count();
  await page.getByRole('checkbox', { name: string('en', 'search.kind.retention') }).check();
  await expect(page.locator('.kind')).toHaveText([string('en', 'search.kind.retention')]);
  expect(await results(page).count()).toBeLessThan(all);
  await page.locator('.languages a[hreflang=fr]').click();
  await expect(page).toHaveURL(/\/fr\/search\/\?q=call/);
});

test('with kinds chosen, the count is of all that were found, also where fewer are shown', async ({ page }) => {
  await page.goto('/fr/search/?q=données');
  const count = page.locator('.search-box .count');
  await expect(count).toHaveText(/[2-9]\d/);
  const all = await count.innerText();
  for (const kind of await page.locator('.filters input').all()) await kind.check();
  await expect(results(page)).toHaveCount(20);
  await expect(count).toHaveText(all);
});

test('without JavaScript the link leads to a page that says so and offers the policy', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/');
  await page.locator('.search-open').click();
  await expect(page).toHaveURL('/fr/search/');
  // Playwright passes over the text of noscript when it looks for text.
  const note = page.locator('main noscript p');
  await expect(note).toBeVisible();
  expect(await note.evaluate((element) => element.textContent)).toContain(string('fr', 'search.noScript'));
  await note.locator('a').click();
  await expect(page).toHaveURL('/fr/policy/');
  await context.close();
});

test('on a phone, who comes with a query sees the first results at once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/de/search/?q=Kamera');
  await expect(page.locator('#search')).toBeInViewport();
  await expect(results(page).first()).toBeInViewport();
  await expect(results(page).first().locator('.text')).not.toBeEmpty();
});

test('nothing found is an honest page, and says which other language does', async ({ page }) => {
  await page.goto('/nl/search/?q=pizza');
  await expect(page.locator('.results')).toContainText('Niets gevonden voor ‘pizza’');
  await expect(page.locator('.results').getByRole('link', { name: string('nl', 'search.ask') })).toBeVisible();
  await page.goto('/nl/search/?q=Strafzettel');
  await expect(page.locator('.results').getByRole('link', { name: 'Deutsch' })).toHaveAttribute(
    'href',
    '/de/search/?q=Strafzettel',
  );
  await page.goto('/nl/search/?q=camera+pizza');
  await page.getByRole('button', { name: 'camera' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('where the dialog cannot be loaded, its link leads to the search page, which says so and finds when it can', async ({
  page,
}) => {
  await page.route('**/search/search.js', (route) => route.abort());
  await page.goto('/fr/');
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL('/fr/search/');
  await field(page).fill('caméra');
  const failure = page.getByRole('alert');
  await expect(failure).toContainText(string('fr', 'search.failed'));
  await page.unroute('**/search/search.js');
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  await expect(failure).toBeHidden();

  await page.goBack();
  await page.locator('.search-open').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const [what, block] of Object.entries({
  'the index': (page: Page) => page.route('**/search/nl/vocabulary.json', (route) => route.abort()),
  Pagefind: (page: Page) => page.route('**/pagefind.wasm', (route) => route.abort()),
  'a part of the index': (page: Page) => page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 })),
  WebAssembly: (page: Page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
})) {
  test(`without ${what}, search says that it fails and leads to the policy`, async ({ page }) => {
    await block(page);
    await page.goto('/nl/');
    await openDialog(page);
    await page.keyboard.type('camera');
    await expect(page.locator('.results')).toContainText(string('nl', 'search.failed'));
    await page.locator('.results a').click();
    await expect(page).toHaveURL('/nl/policy/');
  });
}

test('a browser that forbids WebAssembly by its policy gets the sentence too', async ({ page }) => {
  await page.route('/nl/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(" 'wasm-unsafe-eval'", '') });
  });
  await page.goto('/nl/');
  await openDialog(page);
  await page.keyboard.type('camera');
  await expect(page.locator('.results')).toContainText(string('nl', 'search.failed'));
});

test('nothing is loaded before the reader opens search, also by hovering or tabbing past its link, and then only what a first result needs', async ({
  page,
}) => {
  const misdeeds = watch(page);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[role=option]')) return;
      observer.disconnect();
      document.documentElement.dataset['firstResult'] = String(performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
  const asked = (until: number): Promise<string[]> =>
    page.evaluate(
      (time) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => name.includes('/search/') && startTime <= time)
          .map(({ name }) => new URL(name).pathname),
      until,
    );
  await page.goto('/nl/', { waitUntil: 'networkidle' });
  const opener = page.locator('.search-open');
  await opener.hover();
  await opener.focus();
  await page.keyboard.press('Tab');
  await expect(opener).not.toBeFocused();
  await page.waitForLoadState('networkidle');
  expect(await asked(1e9)).toEqual([]);
  await expect(page.locator('dialog, .search-box')).toHaveCount(0);
  await openDialog(page);
  await page.keyboard.type('camera');
  await expect(results(page).first()).toBeVisible();
  // The texts of what was found follow the first paint of a result. The weight: tests/built/search.test.ts.
  const before = await asked(Number(await page.locator('html').getAttribute('data-first-result')));
  expect(before.sort()).toEqual(neededForFirstResult('nl').sort());
  await page.waitForLoadState('networkidle');
  expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
  expect(await storedBy(page)).toEqual(nothing);
});

/**
 * The label of an option is its title, with which a reader by voice calls it; axe takes what stands below it for a part of that.
 * It shows of a long element only the first tag, and the whole of one whose excerpt has not come yet.
 */
const isOfMoreThanOptions = (violation: string): boolean =>
  !/^label-content-name-mismatch:(?: <a id="search-\d+"[^>]* role="option"[^>]*>(?:<span.*?<\/a>)?)+$/.test(violation);

for (const [locale, camera] of Object.entries({ nl: 'camera', fr: 'caméra', en: 'camera', de: 'Kamera' } as const)) {
  test(`the open dialog finds, fits a screen of 320 px and is accessible (${locale})`, async ({ page }) => {
    const misdeeds = watch(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`/${locale}/`);
    await openDialog(page);
    for (const [typed, found] of [
      [camera, results(page).first()],
      ['qqqqxxxx', page.locator('.results', { hasText: 'qqqqxxxx' })],
    ] as const) {
      await field(page).fill(typed);
      await expect(found).toBeVisible();
      await expect(box(page)).toHaveAttribute('aria-busy', 'false');
      expect(
        await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.querySelector('dialog') ?? document.documentElement;
          return scrollWidth > clientWidth;
        }),
      ).toBe(false);
      // The parts are the same in each language; two of them have other words.
      if (locale === 'nl' || locale === 'de') expect((await violations(page)).filter(isOfMoreThanOptions)).toEqual([]);
    }
    expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
  });
}

test('search works where scripts may make no HTML (Trusted Types)', async ({ page }) => {
  const response = await page.request.get('/nl/');
  expect(response.headers()['content-security-policy']).toContain(
    "require-trusted-types-for 'script'; trusted-types 'none'",
  );
  const misdeeds = watch(page);
  await page.goto('/nl/');
  await openDialog(page);
  await page.keyboard.type('camera');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('pizza');
  await expect(page.locator('.results')).toContainText('Niets gevonden');
  expect(misdeeds.messages).toEqual([]);
});

test('words that were found can be read in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/de/search/?q=camera');
  const found = page.locator('.results mark').first();
  await expect(found).toBeVisible();
  await expect(found).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a suggestion that is longer than a line breaks', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/nl/search/?q=${encodeURIComponent(`<base href=//evil.example/>${'camera'.repeat(60)}`)}`);
  await expect(page.locator('.search-box .results button')).toContainText('cameracamera');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
