/**
 * The languages of the site, BCP 47, in the order in which they are offered: their name in their own language and in English,
 * and the locale Intl formats with. English is formatted as British, since Intl’s Belgian English writes numbers the Dutch
 * way. A new language is one line here; the type check then names each place that needs something of its own.
 */
const languages = {
  nl: { own: 'Nederlands', english: 'Dutch', formatting: 'nl-BE' },
  fr: { own: 'Français', english: 'French', formatting: 'fr-BE' },
  en: { own: 'English', english: 'English', formatting: 'en-GB' },
  de: { own: 'Deutsch', english: 'German', formatting: 'de-BE' },
} as const;

/** One language of the site. */
export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as readonly Locale[];

/** A text in every language of the site. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** What is to be made for a language → that for every language. */
export function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
}

/** Names of the languages in their own language, as the language switch shows them. */
export const ownNames: LocalizedText = perLocale((locale) => languages[locale].own);

/** English names of the languages, for messages to authors. */
export const englishNames: LocalizedText = perLocale((locale) => languages[locale].english);

/** The locale Intl formats with. */
export const formattingLocales: LocalizedText = perLocale((locale) => languages[locale].formatting);

/** Any string → whether it is a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
