import { expect, test } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { embedHeights, framingPage } from './embed-height.ts';
import { expectHeightsAsMeasured, expectPlacesToFit } from './embedded-heights.ts';
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
    await expectPlacesToFit(page, locale, oneOfEachKind);
  });
}

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
