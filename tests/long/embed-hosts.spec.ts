import { locales } from '../../src/domain/locales.ts';
import { testInPage } from '../host-pages.ts';

for (const locale of locales)
  for (const width of [320, 768, 1280]) for (const testKind of Object.values(testInPage)) testKind(locale, width);
