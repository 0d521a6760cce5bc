import { type CalendarDate, dayNumber } from '../../domain/calendar.ts';
import type { DatedEvent } from './traces.ts';

interface Props {
  readonly events: readonly DatedEvent[];
  readonly today: CalendarDate;
  readonly todayText: string;
}

/**
 * The same bars on a calendar: a linear scale from the first day to the last, with New Year’s days and today. What it
 * shows stands in words below it, so it is hidden from screen readers. Without a trace there is no picture.
 */
export function CalendarPicture({ events, today, todayText }: Props) {
  const traces = events.flatMap(({ myDate, traces: list }) => list.map((trace) => ({ ...trace, from: myDate.date })));
  if (traces.length === 0) return null;
  const first = Math.min(dayNumber(today), ...traces.map(({ from }) => dayNumber(from)));
  const last = Math.max(dayNumber(today), ...traces.map(({ until }) => dayNumber(until)));
  const length = Math.max(1, last - first);
  const at = (date: CalendarDate): number => Math.round(((dayNumber(date) - first) / length) * 10_000) / 100;
  const now = at(today);
  return (
    <div class="calendar-picture" aria-hidden="true">
      <div class="calendar-row">
        <svg width="100%" height="42">
          {newYears(first, last).map(({ year, isNamed }) => {
            const x = at({ year, month: 1, day: 1 });
            return (
              <g>
                <Upright look="year" at={x} from={20} to={42} />
                {isNamed && x < 90 && (
                  <text x={percent(x)} y="38" dx="4">
                    {year}
                  </text>
                )}
              </g>
            );
          })}
          <text class={now > 80 ? 'today end' : 'today'} x={percent(now)} y="14">
            {todayText}
          </text>
          <Upright look="today" at={now} from={18} to={42} />
        </svg>
      </div>
      {traces.map(({ period, from, until }) => {
        const bar = { x: percent(at(from)), y: 4, width: percent(at(until) - at(from)), height: 16 };
        return (
          <div class="calendar-row">
            <span>{period.name}</span>
            <svg class={`bar ${period.tone}`} width="100%" height="24">
              <rect class="fill" {...bar} />
              {period.isAtMost && <rect class="hatch" {...bar} />}
              <rect class="outline" {...bar} />
              <Upright look="today" at={now} from={0} to={24} />
            </svg>
          </div>
        );
      })}
    </div>
  );
}

/** An upright line: where it stands in percent of the width, and its ends in pixels. */
function Upright({ look, at, from, to }: { look: string; at: number; from: number; to: number }) {
  return <line class={look} x1={percent(at)} x2={percent(at)} y1={from} y2={to} />;
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
