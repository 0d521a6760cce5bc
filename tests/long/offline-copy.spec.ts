import { test } from '@playwright/test';
import { locales } from '../../src/domain/locales.ts';
import { expectWholeGuideOffline } from '../offline-copy.ts';

for (const locale of locales.filter((one) => one !== 'nl')) {
  test(`the guide in ${locale} is kept on request, works without network, and leaves nothing behind`, async ({
    context,
    page,
  }) => {
    await expectWholeGuideOffline(locale, page, context);
  });
}
