// Dates, spans, amounts and lists in a language’s words. Runs at build and in the browser; `locale` is what Intl formats with.
import { type CalendarDate, dayNumber, type Span } from '../domain/calendar.ts';

/** A formatter of Intl takes a thousand times as long to make as to use, so that each is made once. */
function once<Options, Formatter>(
  make: new (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, options) => {
    const name = locale + JSON.stringify(options);
    const formatter = made.get(name) ?? new make(locale, options);
    made.set(name, formatter);
    return formatter;
  };
}

const numberFormat = once<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
const listFormat = once<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);
const dateFormat = once<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);

/** An amount and its unit of time: 3 → "3 maanden". */
export function amountInWords(
  amount: number,
  unit: 'hour' | 'day' | 'week' | 'month' | 'year',
  locale: string,
): string {
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** A day in words: "3 maart 2026". */
export function dateInWords(
  date: CalendarDate,
  locale: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  const words = dateFormat(locale, { ...options, timeZone: 'UTC' }).format(dayNumber(date) * 86_400_000);
  // French counts the first of a month as the first, which Intl does not.
  return locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}

/** A span of time in words: "3 maanden en 6 dagen". Parts of zero are left out. */
export function spanInWords({ years, months, days }: Span, locale: string): string {
  const parts = [[years, 'year'] as const, [months, 'month'] as const, [days, 'day'] as const];
  const words = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => amountInWords(amount, unit, locale));
  return listInWords(words, locale);
}

/** Words → a list as running text has it: "a, b en c". */
export function listInWords(
  words: readonly string[],
  locale: string,
  type: Intl.ListFormatType = 'conjunction',
): string {
  return listFormat(locale, { type }).format(words);
}
