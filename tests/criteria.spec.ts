import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { expect, test } from './one-context.ts';
import { isEmbed, oneOfEachTemplate, string } from './site.ts';

/** What the focus is on, and whether the reader sees any of it: a bar that stays in place can lie over it. */
const hiddenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const points = [0.05, 0.5, 0.95].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height]));
    const isSeen = points.some(([x = 0, y = 0]) => {
      const hit = document.elementFromPoint(x, y);
      return hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
    });
    return isSeen ? undefined : (element.textContent || element.outerHTML).trim().slice(0, 60);
  });

for (const [path, width, height] of [
  ['/nl/policy/', 1024, 768],
  ['/de/policy/', 640, 320],
  ['/de/retention/', 1024, 600],
  ['/nl/wizard/', 390, 640],
] as const) {
  // WCAG 2.4.7, 2.4.11
  test(`going back by Shift+Tab on ${path} at ${width} by ${height}, the focus is always seen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(path);
    if (path.includes('wizard')) await page.locator('.several input').nth(2).check();
    await page.locator('footer a').last().focus();
    const hidden: string[] = [];
    for (let step = 0; step < 150; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const under = await hiddenFocus(page);
      if (under !== undefined) hidden.push(under);
    }
    expect(hidden).toEqual([]);
  });
}

// WCAG 3.3.1, 3.3.3
test('who starts several journeys and has ticked none is told, beside the boxes, in one named group', async ({
  page,
}) => {
  await page.goto('/en/wizard/');
  await page.getByRole('button', { name: string('en', 'wizard.several.start') }).click();
  const group = page.getByRole('group', { name: string('en', 'wizard.several') });
  const alert = group.getByRole('alert');
  await expect(alert).toHaveText(string('en', 'wizard.several.choose'));
  await expect(alert).toBeInViewport();
  const box = group.getByRole('checkbox').first();
  await expect(box).toBeFocused();
  await expect(box).toBeInViewport();
  await expect(box).toHaveAccessibleDescription(string('en', 'wizard.several.choose'));
  await box.check();
  await expect(alert).toBeEmpty();
});

for (const path of [
  '/en/wizard/take-in-a-parcel/#take-in-a-parcel=whose-idea:postal-worker&dates=parcel-at-neighbour:2026-03-03',
  '/en/wizard/call-customer-service/#call-customer-service=phone:other,line:bank,about:orders&dates=called:2026-03-03',
]) {
  // WCAG 2.4.3
  test(`who removes a date on ${path} is in the first field that is seen`, async ({ page }) => {
    await page.goto(path);
    await page.locator('[data-date] .actions button').last().click();
    await expect(page.locator('[data-date]')).toHaveCount(0);
    const focused = page.locator('.my-dates :focus');
    await expect(focused).toBeVisible();
    await expect(page.locator('.my-dates :is(select, input)').filter({ visible: true }).first()).toBeFocused();
  });
}

// WCAG 4.1.2, 2.4.3
test('contents that stand open beside the text are no disclosure, and take no focus', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('/en/policy/');
  await expect(page.locator('.table-of-contents summary')).toBeHidden();
  const contents = page.getByRole('navigation', { name: string('en', 'contents.label') });
  await expect(contents.getByRole('link').first()).toBeVisible();
  await expect(page.locator('.table-of-contents .always-open')).toHaveText(/^\S+ \d+ clauses$/);
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(page.locator('.table-of-contents summary')).toHaveAccessibleName(/^\S+ \d+ clauses/);
});

// WCAG 2.5.8
test('a link of the print edition’s contents is at least 24 pixels high', async ({ page }) => {
  await page.goto('/de/print/');
  const heights = await page
    .locator('.print-contents a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

const spacing = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

for (const [path, width, percent] of [
  ['/nl/retention/', 1280, 100],
  ['/de/retention/', 1280, 100],
  ['/fr/retention/', 1440, 100],
  ['/fr/retention/', 768, 100],
  ['/de/retention/', 360, 100],
  ['/nl/retention/', 1280, 200],
  ['/de/retention/', 390, 175],
  ['/nl/', 1280, 100],
  ['/de/', 360, 100],
] as const) {
  // WCAG 1.4.4, 1.4.12
  test(`names on the axis of ${path} do not touch with wide letters, ${width} pixels, ${percent} %`, async ({
    page,
  }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    for (const scale of path.endsWith('retention/') ? ['log', 'linear'] : ['log']) {
      if (scale === 'linear') await page.locator('#true-lengths').check();
      const touching = await page.evaluate((wide) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`${wide} * { transition: none !important }`);
        document.adoptedStyleSheets = [sheet];
        const names = [...document.querySelectorAll('.ticks')]
          .flatMap((ticks) => [...ticks.children])
          .map((name) => ({ text: name.textContent.trim(), box: name.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        return names.flatMap(({ text, box: a }, at) =>
          names
            .slice(at + 1)
            .filter(
              ({ box: b }) => a.right > b.left && b.right > a.left && a.bottom > b.top + 1 && b.bottom > a.top + 1,
            )
            .map((other) => `${text} × ${other.text}`),
        );
      }, spacing);
      expect(touching, scale).toEqual([]);
    }
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  });
}

// WCAG 4.1.3
test('the word about a copied link is spoken by a status that was there before', async ({ page }) => {
  await page.goto('/en/policy/');
  const status = page.locator('.copied');
  await expect(status).toHaveRole('status');
  await expect(status).toHaveCSS('visibility', 'visible');
  await expect(status).not.toHaveCSS('display', 'none');
});

for (const path of oneOfEachTemplate.filter((path) => !isEmbed(path))) {
  // WCAG 1.3.1, 2.4.1
  test(`${path} has at most a dozen landmarks, none of them empty`, async ({ page }) => {
    await page.goto(path);
    const roles = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'region', 'search', 'form'] as const;
    const counts = await Promise.all(roles.map((role) => page.getByRole(role).count()));
    expect(counts.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(12);
    for (const nav of await page.getByRole('navigation').all()) await expect(nav).not.toBeEmpty();
  });
}

for (const path of oneOfEachTemplate) {
  // WCAG 2.5.3
  test(`every control of ${path} is called by the words that are seen on it`, async ({ page }) => {
    await page.goto(path);
    expect(await violations(page, ['label-content-name-mismatch'])).toEqual([]);
  });
}

// WCAG 4.1.2
test('a screen reader hears of an option of search its title, and how long, not its text', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('how long are calls kept');
  const option = page.getByRole('option').first();
  await expect(option).toBeVisible();
  const title = (await option.locator('.title').textContent()) ?? '';
  const length = (await option.locator('.period b').textContent()) ?? '';
  await expect(option).toHaveAccessibleName(`${title} ${length}`.trim());
});
