import { daysInMonth } from '../../domain/calendar.ts';
import type { DateProblem } from '../../domain/my-dates.ts';
import { dateInWords } from '../../i18n/intl-words.ts';
import type { MyDatesTexts } from './my-dates-data.ts';

/** A problem with what was typed → what to say about it. */
export function dateProblemInWords(
  problem: DateProblem,
  typed: { readonly month: string; readonly year: string },
  texts: MyDatesTexts,
  locale: string,
): string {
  if (problem !== 'day') return texts[problem];
  const month = { year: Number(typed.year), month: Number(typed.month), day: 1 };
  return texts.day
    .replace('{month}', dateInWords(month, locale, { month: 'long', year: 'numeric' }))
    .replace('{days}', String(daysInMonth(month.month, month.year)));
}
