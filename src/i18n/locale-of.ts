import { isLocale, type Locale } from '../domain/locales.ts';

/** The page being rendered → its language, which is the first part of its path. Throws a RangeError on a page outside the languages. */
export function localeOf({ url }: { readonly url: URL }): Locale {
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
  const [, first] = path.split('/');
  if (!isLocale(first)) throw new RangeError(`The path "${path}" does not begin with a language.`);
  return first;
}
