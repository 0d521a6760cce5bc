import { expect, test } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { embedHeights, framingPage } from './embed-height.ts';
import { anyWidths, expectHeightsAsMeasured, expectPlacesToFit } from './embedded-heights.ts';
import { frameOf, heights, host, noted, pageOf, site, watchLayout } from './embedding.ts';
import { clipboard, string } from './site.ts';

/** One view of each kind; those of all journeys and clauses are opened in `long/embed-heights.spec.ts`. */
const oneOfEachKind = [
  'policy',
  'retention',
  'search',
  'wizard',
  'wizard/take-in-a-parcel',
  'clause/neighbour-kept',
  'section/calls',
] as const;

for (const locale of locales) {
  test(`a view of each kind in ${locale} is as high as it was measured`, async ({ page }) => {
    await expectHeightsAsMeasured(
      page,
      oneOfEachKind.map((path) => `/${locale}/embed/${path}/`),
    );
  });
}

for (const locale of locales) {
  test(`the place kept for a view of each kind in ${locale} fits at every width`, async ({ page }) => {
    // Every third width; all of them, for all views, in `long/embed-heights.spec.ts`.
    const widths = anyWidths.filter((_, index) => index % 3 === locales.indexOf(locale) % 3);
    await expectPlacesToFit(page, locale, oneOfEachKind, widths);
  });
}

test('the host’s colour is taken over, and whatever it is, links can be read on every paper, light and dark', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.name = 'light #00b140';
  });
  await page.goto('/nl/embed/clause/secrecy/');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-accent');
  await expect(root).toHaveAttribute('data-theme', 'light');
  const least = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const probe = document.body.appendChild(document.createElement('p'));
    const luminance = (token: string): number => {
      probe.style.color = `var(--${token})`;
      if (!canvas) return 0;
      canvas.fillStyle = getComputedStyle(probe).color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let least = 21;
    const steps = [0, 51, 102, 153, 204, 255];
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset['theme'] = theme;
      for (const red of steps)
        for (const green of steps)
          for (const blue of steps) {
            document.documentElement.style.setProperty('--host', `rgb(${red} ${green} ${blue})`);
            const [accent, ...papers] = ['accent', 'paper', 'raised', 'accent-soft'].map(luminance);
            for (const paper of papers) {
              const [dark = 0, light = 0] = [accent ?? 0, paper].sort((a, b) => a - b);
              least = Math.min(least, (light + 0.05) / (dark + 0.05));
            }
          }
    }
    return least;
  });
  expect(least).toBeGreaterThanOrEqual(4.5);
});

test('a name of the frame that is no colour changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    window.name = 'dark red;background:url(//evil.example)';
  });
  await page.goto('/nl/embed/clause/secrecy/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).not.toHaveAttribute('style');
});

test('no view is as high as its frame lets it be: its height does not depend on that of the frame', async ({
  page,
}) => {
  await page.goto(framingPage);
  for (const path of oneOfEachKind) {
    const [low, high] = [
      await embedHeights(page, `/nl/embed/${path}/`, [390, 1440], 200),
      await embedHeights(page, `/nl/embed/${path}/`, [390, 1440], 20_000),
    ];
    expect(low, path).toEqual(high);
  }
});

test('the snippet copied from the page for developers works in the page of another site, as it stands', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/nl/developers/');
  const builder = page.locator('.embed-builder');
  await builder.getByLabel(string('nl', 'embed.what')).selectOption('wizard/take-in-a-parcel');
  await builder.getByLabel(string('nl', 'embed.language')).selectOption('fr');
  await builder.getByLabel(string('nl', 'embed.theme')).selectOption('dark');
  const code = builder.locator('[data-code=element]');
  await expect(code.locator('code')).toContainText('journey="take-in-a-parcel" lang="fr" theme="dark"');
  await expect(builder.locator('.preview iframe')).toHaveAttribute('src', '/fr/embed/wizard/take-in-a-parcel/');
  await code.getByRole('button').click();
  await expect(code.locator('output')).toHaveText(string('nl', 'embed.copied'));
  const snippet = await clipboard(context);
  expect(snippet).toContain(`src="${site}embed.js"`);

  await watchLayout(page);
  await page.goto(pageOf(host, snippet));
  const view = await frameOf(page, 'wizard/take-in-a-parcel');
  await expect(view.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect.poll(async () => (await heights(view)).scrolls).toBe(false);
  expect((await noted(page)).shift).toBe(0);
});

test('a snippet that cannot be loaded is said to fail, and the fields show what the codes are for', async ({
  page,
}) => {
  await page.goto('/en/developers/');
  const builder = page.locator('.embed-builder');
  const language = builder.getByLabel(string('en', 'embed.language'));
  const code = builder.locator('[data-code=element] code');
  await language.selectOption('fr');
  await expect(code).toContainText('lang="fr"');
  await page.route('**/oembed.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await language.selectOption('de');
  await expect(builder.getByRole('alert')).toHaveText(string('en', 'embed.failed'));
  await expect(language).toHaveValue('fr');
  await language.selectOption('de');
  await expect(code).toContainText('lang="de"');
  await expect(builder.getByRole('alert')).toBeEmpty();
});

test('the view of the policy has one way to search, above its contents', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/nl/embed/policy/');
  await expect(page.locator('a[href$="/search/"]').filter({ visible: true })).toHaveCount(1);
});
