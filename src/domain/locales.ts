import { controller, defaultLanguage, languages } from '../site/site.ts';

/**
 * The languages that the code knows, BCP 47: their name in their own language and in English. A new language is one line here; the
 * type check then names each place that needs something of its own.
 */
const known = {
  nl: { own: 'Nederlands', english: 'Dutch' },
  fr: { own: 'Français', english: 'French' },
  en: { own: 'English', english: 'English' },
  de: { own: 'Deutsch', english: 'German' },
} as const;

/** A language that the site can have. */
export type Locale = keyof typeof known;

export const knownLocales = Object.keys(known) as readonly Locale[];

const declared = knownLocales.filter((locale) => languages.includes(locale));

/** The languages of the site, in the order in which content/site.yaml offers them; all, where it has a mistake, which the check tells. */
export const locales: readonly Locale[] =
  declared.length === 0 ? knownLocales : declared.toSorted((a, b) => languages.indexOf(a) - languages.indexOf(b));

/** The language of readers who have said none, and of what stands in one language only. */
export const defaultLocale: Locale = locales.find((locale) => locale === defaultLanguage) ?? locales[0] ?? 'en';

/** A text in every language of the site. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** What is to be made for a language → that for every language. */
export function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
}

const ofKnown = (part: (language: (typeof known)[Locale]) => string): LocalizedText =>
  Object.fromEntries(Object.entries(known).map(([locale, language]) => [locale, part(language)])) as Record<
    Locale,
    string
  >;

/** Names of the languages in their own language, as the language switch shows them. */
export const ownNames: LocalizedText = ofKnown(({ own }) => own);

/** English names of the languages, for messages to authors. */
export const englishNames: LocalizedText = ofKnown(({ english }) => english);

/**
 * The locale Intl formats with: the language as the controller’s country has it. English is formatted as British, since Intl’s Belgian
 * English writes numbers the Dutch way.
 */
export const formattingLocales = Object.fromEntries(
  knownLocales.map((locale) => [
    locale,
    locale === 'en' ? 'en-GB' : [locale, controller.country].filter(Boolean).join('-'),
  ]),
) as Record<Locale, string>;

/** Any string → whether it is a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
