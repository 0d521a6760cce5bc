import { test } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { expectHeightsAsMeasured, views } from '../embedded-heights.ts';

for (const locale of locales) {
  test(`the heights of all views in ${locale} are those measured`, async ({ page }) => {
    await expectHeightsAsMeasured(
      page,
      views.filter((path) => path.startsWith(`/${locale}/`)),
    );
  });
}
