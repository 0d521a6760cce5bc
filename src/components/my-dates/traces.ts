import { type CalendarDate, dayNumber } from '../../domain/calendar.ts';
import type { CalendarEntry } from '../../domain/calendar-file.ts';
import { keptUntil, keyOf, type MyDate } from '../../domain/my-dates.ts';
import { dateInWords, spanInWords } from '../../i18n/intl-words.ts';
import type { DatableEvent, DatablePeriod, MyDatesTexts } from './my-dates-data.ts';

/** One of the reader’s dates with what it left behind. */
export interface DatedEvent {
  readonly myDate: MyDate;
  readonly key: string;
  /** What and when: "Oproep naar de klantendienst, 3 maart 2026". */
  readonly title: string;
  readonly counted: string;
  readonly traces: readonly Trace[];
}

/** One trace: until when it is kept, and how that is said. */
export interface Trace {
  readonly period: DatablePeriod;
  /** The reader’s date, from which it counts. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly isOver: boolean;
  readonly untilText: string;
  readonly toGoText: string;
}

/** What does not change while the page is open. */
export interface Setting {
  readonly events: readonly DatableEvent[];
  readonly texts: MyDatesTexts;
  /** BCP 47, for Intl. */
  readonly locale: string;
}

/** The reader’s dates → what each left behind, as of today. */
export function datedEvents(
  { events, texts, locale }: Setting,
  dates: readonly MyDate[],
  today: CalendarDate,
): DatedEvent[] {
  return dates.flatMap((myDate): DatedEvent[] => {
    const event = events.find(({ id }) => id === myDate.event);
    if (!event) return [];
    return [
      {
        myDate,
        key: keyOf(myDate),
        title: `${event.name}, ${dateInWords(myDate.date, locale)}`,
        counted: event.counted,
        traces: event.periods.map((period): Trace => {
          const { until, toGo } = keptUntil(myDate.date, period.iso, today);
          const { until: exactly, untilAtMost, untilAtLeast = exactly, over, overAtLeast = over } = texts;
          const text = period.isAtMost ? untilAtMost : period.isAtLeast ? untilAtLeast : exactly;
          return {
            period,
            from: myDate.date,
            until,
            isOver: !toGo,
            untilText: text.replace('{date}', dateInWords(until, locale)),
            toGoText: !toGo
              ? period.isAtLeast
                ? overAtLeast
                : over
              : dayNumber(until) === dayNumber(today)
                ? texts.lastDay
                : texts.toGo.replace('{span}', spanInWords(toGo, locale)),
          };
        }),
      },
    ];
  });
}

/** An answer as plain text, a trace a line. */
export function asText({ title, counted, traces }: DatedEvent): string {
  const lines = traces.map(
    ({ period, untilText, toGoText }) =>
      `- ${period.name} (${period.badge}), ${untilText}, ${toGoText}, ${period.then}`,
  );
  return [title, counted, ...lines].join('\n');
}

/** An answer as entries of a calendar: the last day of each period. */
export function asCalendarEntries({ key, counted, title, traces }: DatedEvent, texts: MyDatesTexts): CalendarEntry[] {
  return traces.map(({ period, until }) => ({
    uid: `${period.id}-${key.replace(':', '-')}`,
    date: until,
    summary: texts.entry.replace('{name}', period.name),
    description: `${title}. ${period.badge}, ${period.then}. ${counted}`,
  }));
}

/** Today where the reader is. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
