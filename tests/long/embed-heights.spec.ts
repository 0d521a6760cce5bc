import { test } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { expectHeightsAsMeasured, expectPlacesToFit, views } from '../embedded-heights.ts';

for (const locale of locales) {
  test(`the heights of all views in ${locale} are those measured`, async ({ page }) => {
    await expectHeightsAsMeasured(
      page,
      views.filter((path) => path.startsWith(`/${locale}/`)),
    );
  });

  test(`the places kept for all views in ${locale} fit at every width`, async ({ page }) => {
    // Each view at 33 widths.
    test.slow();
    const ofLocale = views.filter((path) => path.startsWith(`/${locale}/`));
    await expectPlacesToFit(
      page,
      locale,
      ofLocale.map((path) => path.slice('/xx/embed/'.length, -1)),
    );
  });
}
