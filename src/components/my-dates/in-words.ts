import { type CalendarDate, dayNumber, type Span } from '../../domain/calendar.ts';

/** A day in the reader’s language: 3 maart 2026. */
export function dateInWords(
  date: CalendarDate,
  locale: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  const words = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(dayNumber(date) * 86_400_000);
  // French counts the first of a month as the first, which Intl does not.
  return locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}

/** A span in the reader’s language: 3 maanden en 6 dagen. Parts of zero are left out. */
export function spanInWords(span: Span, locale: string): string {
  const parts = [
    [span.years, 'year'],
    [span.months, 'month'],
    [span.days, 'day'],
  ] as const;
  return listInWords(
    parts
      .filter(([amount]) => amount > 0)
      .map(([amount, unit]) =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
      ),
    locale,
  );
}

/** Words → a list as the language writes it: a, b en c. */
export function listInWords(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
