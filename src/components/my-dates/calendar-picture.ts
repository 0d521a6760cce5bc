import { html, svg } from '../../browser/elements.ts';
import { type CalendarDate, dayNumber } from '../../domain/calendar.ts';
import type { DatedEvent } from './traces.ts';

/**
 * The same bars on a calendar: a linear scale from the first day to the last, with New Year’s days and today. What it
 * shows stands in words below it, so it is hidden from screen readers. Without a trace there is no picture.
 */
export function calendarPicture(events: readonly DatedEvent[], today: CalendarDate, todayText: string): Element[] {
  const traces = events.flatMap(({ myDate, traces: list }) => list.map((trace) => ({ ...trace, from: myDate.date })));
  if (traces.length === 0) return [];
  const first = Math.min(dayNumber(today), ...traces.map(({ from }) => dayNumber(from)));
  const last = Math.max(dayNumber(today), ...traces.map(({ until }) => dayNumber(until)));
  const length = Math.max(1, last - first);
  const at = (date: CalendarDate): number => Math.round(((dayNumber(date) - first) / length) * 10_000) / 100;
  const now = at(today);
  const upright = (look: string, place: number, from: number, to: number): Element =>
    svg('line', { class: look, x1: percent(place), x2: percent(place), y1: from, y2: to });
  return [
    html(
      'div',
      { class: 'calendar-picture', 'aria-hidden': 'true' },
      html(
        'div',
        { class: 'calendar-row' },
        svg(
          'svg',
          { width: '100%', height: 42 },
          ...newYears(first, last).map(({ year, isNamed }) => {
            const x = at({ year, month: 1, day: 1 });
            return svg(
              'g',
              {},
              upright('year', x, 20, 42),
              isNamed && x < 90 && svg('text', { x: percent(x), y: 38, dx: 4 }, String(year)),
            );
          }),
          svg('text', { class: now > 80 ? 'today end' : 'today', x: percent(now), y: 14 }, todayText),
          upright('today', now, 18, 42),
        ),
      ),
      ...traces.map(({ period, from, until }) => {
        const bar = { x: percent(at(from)), y: 4, width: percent(at(until) - at(from)), height: 16 };
        return html(
          'div',
          { class: 'calendar-row' },
          html('span', {}, period.name),
          svg(
            'svg',
            { class: `bar ${period.tone}`, width: '100%', height: 24 },
            svg('rect', { class: 'fill', ...bar }),
            period.isAtMost && svg('rect', { class: 'hatch', ...bar }),
            svg('rect', { class: 'outline', ...bar }),
            upright('today', now, 0, 24),
          ),
        );
      }),
    ),
  ];
}

const percent = (share: number): string => `${share}%`;

/** First and last day number → the New Year’s days between them, named often enough to read and seldom enough to fit. */
function newYears(first: number, last: number): { year: number; isNamed: boolean }[] {
  const from = new Date(first * 86_400_000).getUTCFullYear() + 1;
  const to = new Date(last * 86_400_000).getUTCFullYear();
  const count = Math.max(0, to - from + 1);
  const step = Math.ceil(count / 6);
  return Array.from({ length: count }, (_, index) => ({ year: from + index, isNamed: index % step === 0 }));
}
