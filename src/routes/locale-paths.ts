import { type Locale, locales } from '../domain/locales.ts';

/** The paths of a page that every language has. */
export function localePaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}
