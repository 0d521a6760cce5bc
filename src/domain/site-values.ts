import type { EditionFile } from '../schemas/edition.ts';
import type { SiteFile } from '../schemas/site.ts';
import type { Locale } from './locales.ts';

/** What an interface string may say of the site, `{{ofController}}`, beside the values that its note names. */
export const siteValues = [
  'controller',
  'ofController',
  'byController',
  'atController',
  'controllerName',
  'officialSite',
  'sourceLanguage',
  'authorityCountry',
] as const;

/**
 * An interface string → the same with the controller named as the language wants it: “Ask {{controller}}” → “Ask the RKI”. A text that
 * begins with it has a capital, unless the name itself stands there, which is written as its owner writes it.
 */
export function withSiteValues(
  text: string,
  locale: Locale,
  { controller, authority }: Pick<SiteFile, 'controller' | 'authority'>,
  { official, sourceLanguage }: Pick<EditionFile, 'official' | 'sourceLanguage'>,
): string {
  const { name, inText } = controller;
  const { as, of, by, at } = inText[locale];
  const named = (type: 'language' | 'region', code: string): string =>
    new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  const values: Readonly<Record<(typeof siteValues)[number], string>> = {
    controller: as,
    ofController: of,
    byController: by,
    atController: at,
    controllerName: name,
    officialSite: new URL(official[locale]).host.replace(/^www\./, ''),
    sourceLanguage: named('language', sourceLanguage),
    authorityCountry: named('region', authority.country),
  };
  return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string, index: number) => {
    const value = Object.hasOwn(values, key) ? values[key as keyof typeof values] : whole;
    return index === 0 && value !== whole && !value.startsWith(name)
      ? value.charAt(0).toLocaleUpperCase(locale) + value.slice(1)
      : value;
  });
}
