import { locales } from '../domain/locales.ts';
import { formerEdition } from '../routes/addresses.ts';

/** The paths of a page that the edition has in every language. */
export function formerPaths() {
  return locales.map((locale) => ({ params: { locale, edition: formerEdition } }));
}
