/** The languages of the site, BCP 47, in the order in which they are offered. */
export const locales = ['nl', 'fr', 'en', 'de'] as const;

/** One language of the site. */
export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Names of the languages in their own language, as the language switch shows them. */
export const ownNames: LocalizedText = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
};

/** English names of the languages, for messages to authors. */
export const englishNames: LocalizedText = {
  nl: 'Dutch',
  fr: 'French',
  en: 'English',
  de: 'German',
};

/** Any string → whether it is a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
