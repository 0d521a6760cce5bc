import {
  addPeriod,
  type CalendarDate,
  dayNumber,
  formatIsoDate,
  parseDate,
  type Span,
  spanBetween,
  twoDigits,
} from './calendar.ts';
import type { Fragment } from './fragment.ts';
import { parsePeriod } from './period.ts';

// Runs in the browser too.

/** A day that the reader gave, and what happened on it: the id of an event. */
export interface MyDate {
  readonly event: string;
  readonly date: CalendarDate;
}

/** Fragment → the reader’s dates, the earliest first, each once; what is no event or no day is ignored. */
export function readMyDates(fragment: Fragment, events: readonly string[]): MyDate[] {
  const dates = (fragment.get('dates') ?? '').split(',').flatMap((piece): MyDate[] => {
    const [event = '', iso = ''] = piece.split(':');
    const date = parseDate(iso);
    return date && events.includes(event) ? [{ event, date }] : [];
  });
  return inOrder(dates);
}

/** Dates → what they put into the fragment: `called:2026-03-03,visited:2026-10-01`. */
export function myDatesEntry(dates: readonly MyDate[]): [string, string] {
  return ['dates', dates.map(keyOf).join(',')];
}

/** Dates and one more → all, in order; one that is there already is not doubled. */
export function withDate(dates: readonly MyDate[], added: MyDate): MyDate[] {
  return inOrder([...dates, added]);
}

/** What identifies a date: `called:2026-03-03`. */
export function keyOf({ event, date }: MyDate): string {
  return `${event}:${formatIsoDate(date)}`;
}

function inOrder(dates: readonly MyDate[]): MyDate[] {
  const once = new Map(dates.map((date) => [keyOf(date), date]));
  return [...once.values()].sort((a, b) => dayNumber(a.date) - dayNumber(b.date) || (a.event < b.event ? -1 : 1));
}

/** Until when a trace is kept, seen from today. */
export interface KeptUntil {
  /** The last day of the period. */
  readonly until: CalendarDate;
  /** From today to that day; nothing once the period is over. */
  readonly toGo: Span | undefined;
}

/** The day counted from, an ISO 8601 period, and today → until when, and how long that is. The last day still counts. */
export function keptUntil(from: CalendarDate, iso: string, today: CalendarDate): KeptUntil {
  const until = addPeriod(from, parsePeriod(iso));
  return { until, toGo: dayNumber(until) < dayNumber(today) ? undefined : spanBetween(today, until) };
}

/** Why a day, a month and a year as typed are no date: not all in digits, or the first part that does not exist. */
export type DateProblem = 'digits' | 'year' | 'month' | 'day';

/** One of the three fields of a date. */
export type DatePart = 'day' | 'month' | 'year';

/** What was typed → its digits, of any width and without spaces around them; nothing where it is something else. */
export function digitsOf(typed: string): string | undefined {
  return /^\d+$/.exec(typed.normalize('NFKC').trim())?.[0];
}

/** What was typed in three fields → the day, or what is wrong with it. */
export function readTypedDate(typed: Readonly<Record<DatePart, string>>): CalendarDate | DateProblem {
  const [day, month, year] = [typed.day, typed.month, typed.year].map(digitsOf);
  if (day === undefined || month === undefined || year === undefined) return 'digits';
  const exists = (...parts: readonly [string, string, string]): CalendarDate | undefined =>
    parseDate(parts.map(twoDigits).join('-'));
  if (!exists(year, '1', '1')) return 'year';
  if (!exists(year, month, '1')) return 'month';
  return exists(year, month, day) ?? 'day';
}
