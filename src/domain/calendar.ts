import type { Period } from './period.ts';

// Runs in the browser too: no dependency, and no clock.

/** A day of the Gregorian calendar; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The years a reader’s date may have: nothing that happened to a reader is older, and later periods could not be drawn. */
export const years = { first: 1900, last: 2199 } as const;

/** The number of days of a month: 2, 2028 → 29. */
export function daysInMonth(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO 8601 date → the day, or nothing where there is no such day: `2026-02-29` → undefined. */
export function parseDate(iso: string): CalendarDate | undefined {
  const date = dateOfDayNumber(Date.parse(`${iso}T00:00Z`) / 86_400_000);
  const isInReach = date.year >= years.first && date.year <= years.last;
  // Where there is no such day, it becomes another one or none, which is written otherwise.
  return isInReach && formatIsoDate(date) === iso ? date : undefined;
}

/** Day → ISO 8601 date: `2026-03-03`. */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** 3 → 03: months and days of ISO 8601. */
export const twoDigits = (part: number | string): string => String(part).padStart(2, '0');

/** Days since 1970-01-01, to order days and to measure between them. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Day number → day. */
export function dateOfDayNumber(days: number): CalendarDate {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A day and a calendar period → the last day of the period, by the rule of Regulation (EEC, Euratom) No 1182/71,
 * Article 3: the day itself is not counted; days are counted one by one; months and years end on the same day of the
 * month, or on the month’s last day where it has no such day. 2026-01-31 + P1M → 2026-02-28; 2028-02-29 + P1Y →
 * 2029-02-28; 2024-02-29 + P13M → 2025-03-29 (thirteen months at once, not a year and then a month).
 */
export function addPeriod(date: CalendarDate, { amount, unit }: Period): CalendarDate {
  switch (unit) {
    // Of what happened, only the day is known: the last day on which so many hours can end.
    case 'hour':
      return dateOfDayNumber(dayNumber(date) + Math.ceil(amount / 24));
    case 'day':
      return dateOfDayNumber(dayNumber(date) + amount);
    case 'month':
      return addMonths(date, amount);
    case 'year':
      return addMonths(date, amount * 12);
  }
}

function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.month, target.year)) };
}

/** The time between two days in whole years, then whole months, then days. */
export interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** An earlier and a later day → the span that leads from the one to the other: adding its months, then its days. */
export function spanBetween(from: CalendarDate, to: CalendarDate): Span {
  let months = (to.year - from.year) * 12 + (to.month - from.month);
  if (dayNumber(addMonths(from, months)) > dayNumber(to)) months -= 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: dayNumber(to) - dayNumber(addMonths(from, months)),
  };
}
