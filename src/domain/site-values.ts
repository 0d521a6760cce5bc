import type { SiteFile } from '../schemas/site.ts';
import type { Locale } from './locales.ts';

/** What an interface string may say of the site, `{{ofController}}`, beside the values that its note names. */
export const siteValues = ['controller', 'ofController', 'atController', 'controllerName', 'officialSite'] as const;

/**
 * An interface string → the same with the controller named as the language wants it: “Ask {{controller}}” → “Ask the RKI”. A text that
 * begins with it has a capital, unless the name itself stands there, which is written as its owner writes it.
 */
export function withSiteValues(
  text: string,
  locale: Locale,
  { name, inText }: SiteFile['controller'],
  official: string,
): string {
  const { as, of, at } = inText[locale];
  const values: Readonly<Record<(typeof siteValues)[number], string>> = {
    controller: as,
    ofController: of,
    atController: at,
    controllerName: name,
    officialSite: new URL(official).host.replace(/^www\./, ''),
  };
  return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string, index: number) => {
    const value = Object.hasOwn(values, key) ? values[key as keyof typeof values] : whole;
    return index === 0 && value !== whole && !value.startsWith(name)
      ? value.charAt(0).toLocaleUpperCase(locale) + value.slice(1)
      : value;
  });
}
