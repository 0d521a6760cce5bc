import { formattingLocales, type Locale } from '../domain/locales.ts';
import type { Period, PeriodUnit } from '../domain/period.ts';
import { controller } from '../site/site.ts';
import { amountInWords, dateInWords, listInWords } from './intl-words.ts';

/** What can be said in words: a period, or the weeks that only the axis of the timeline names. */
export interface PeriodInWords {
  readonly amount: number;
  readonly unit: PeriodUnit | 'week';
}

/** A calendar period in words, with a no-break space: 13 months → "13 maanden", "13 mois", "13 months", "13 Monate". */
export function formatPeriod({ amount, unit }: PeriodInWords, locale: Locale): string {
  return amountInWords(amount, unit, formattingLocales[locale]).replace(' ', '\u00a0');
}

/** The same in the German dative, as after "nach": 13 months → "13 Monaten", 1 year → "1 Jahr". */
export function formatPeriodDative(period: Period): string {
  const text = formatPeriod(period, 'de');
  return period.amount === 1 || text.endsWith('n') ? text : `${text}n`;
}

/** Words → a list as running text has it: "a, b en c", and as a disjunction "a, b of c". */
export function formatList(
  words: readonly string[],
  locale: Locale,
  type: Intl.ListFormatType = 'conjunction',
): string {
  return listInWords(words, formattingLocales[locale], type);
}

/** Per cent as a whole number → "50 %", in English "50%". */
export function formatShare(percent: number, locale: Locale): string {
  return locale === 'en' ? `${percent}%` : `${percent}\u00a0%`;
}

/** What stands between a label and its value: a colon, which in French has a no-break space before it. */
export function formatColon(locale: Locale): string {
  return locale === 'fr' ? '\u00a0: ' : ': ';
}

/** A country, ISO 3166-1 → its name: "Verenigde Staten". */
export function formatCountry(country: string, locale: Locale): string {
  return new Intl.DisplayNames(formattingLocales[locale], { type: 'region' }).of(country) ?? country;
}

/** What stands between two statements on one line: a semicolon, in French with a no-break space before it. */
export function formatSemicolon(locale: Locale): string {
  return locale === 'fr' ? '\u00a0; ' : '; ';
}

const quotes = {
  nl: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
  de: ['„', '“'],
} as const satisfies Record<Locale, readonly [string, string]>;

/** A title → the same in the quotation marks of the language. */
export function formatQuote(text: string, locale: Locale): string {
  return quotes[locale].join(text);
}

/** A month or a day, YYYY-MM or YYYY-MM-DD → the month: "september 2018", "septembre 2018", "September 2018". */
export function formatMonth(month: string, locale: Locale): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dateInWords({ year, month: number, day: 1 }, formattingLocales[locale], { month: 'long', year: 'numeric' });
}

/** The same → the month or the day, whichever it is: "16 augustus 2021". */
export function formatMonthOrDay(date: string, locale: Locale): string {
  const [year = 0, month = 0, day] = date.split('-').map(Number);
  return day === undefined ? formatMonth(date, locale) : dateInWords({ year, month, day }, formattingLocales[locale]);
}

const countWords = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
} as const satisfies Record<Locale, readonly string[]>;

/** A count → a word up to twelve, as running text wants it, and digits beyond: 4 → "vier", "quatre", "four", "vier". */
export function formatCount(count: number, locale: Locale): string {
  return countWords[locale][count] ?? new Intl.NumberFormat(formattingLocales[locale]).format(count);
}

/** A text → the same with a capital first letter; one that begins with the controller’s name stays as that is written. */
export function capitalized(text: string, locale: Locale): string {
  return controller.name !== '' && text.startsWith(controller.name)
    ? text
    : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
