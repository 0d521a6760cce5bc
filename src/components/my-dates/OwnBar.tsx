import { type CalendarDate, dayNumber } from '../../domain/calendar.ts';
import { dateInWords } from '../../i18n/intl-words.ts';
import type { Trace } from './traces.ts';

/** The days between which all bars of the reader’s dates lie, as day numbers. */
export interface Calendar {
  readonly first: number;
  readonly last: number;
}

/** Traces and today → the calendar that holds them all. */
export function calendarOf(traces: readonly Trace[], today: CalendarDate): Calendar {
  return {
    first: Math.min(dayNumber(today), ...traces.map(({ from }) => dayNumber(from))),
    last: Math.max(dayNumber(today), ...traces.map(({ until }) => dayNumber(until))),
  };
}

interface Props {
  readonly trace: Trace;
  readonly calendar: Calendar;
  readonly today: CalendarDate;
  /** BCP 47, for Intl. */
  readonly locale: string;
}

/**
 * A bar from the reader’s date to the last day of a period, with both days at its ends. On a wide screen all bars share one
 * calendar, on a phone each has the whole width; the style sheet shows one of the two. What it shows is said in words too.
 */
export function OwnBar({ trace: { period, from, until }, calendar, today, locale }: Props) {
  const [start, end] = [dayNumber(from), dayNumber(until)];
  const inCalendar = (days: number): string => percent(days / Math.max(1, calendar.last - calendar.first));
  const now = (dayNumber(today) - start) / Math.max(1, end - start);
  const day = (date: CalendarDate): string => dateInWords(date, locale, { dateStyle: 'medium' });
  const bar = { width: '100%', height: 16 };
  return (
    <svg class={`bar own-bar ${period.tone}`} width="100%" height="40" aria-hidden="true">
      {[
        { class: 'on-wide', x: inCalendar(start - calendar.first), width: inCalendar(end - start) },
        { class: 'on-narrow', width: '100%' },
      ].map((reach) => (
        <svg {...reach} y="4" overflow="visible">
          <rect class="fill" {...bar} />
          {period.isAtMost && <rect class="hatch" {...bar} />}
          <rect class={period.isAtMost ? 'outline dashed' : 'outline'} {...bar} />
          {now >= 0 && now <= 1 && <Today at={percent(now)} />}
          <text class="from">{day(from)}</text>
          <text class="to" x="100%">
            {day(until)}
          </text>
        </svg>
      ))}
    </svg>
  );
}

/** Today as an upright line in a bar; beside one it would cross the days at its ends. */
function Today({ at }: { at: string }) {
  return (
    <svg class="today" x={at} overflow="visible">
      <line class="halo" y1="-4" y2="20" />
      <line y1="-4" y2="20" />
    </svg>
  );
}

export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
