import type { CalendarDate } from '../../domain/calendar.ts';
import { DatedAnswer } from './DatedAnswer.tsx';
import { Into, Pin } from './InRow.tsx';
import type { TimelineDatesProps } from './my-dates-data.ts';
import { calendarOf, OwnBar } from './OwnBar.tsx';
import type { DatedEvent } from './traces.ts';
import { UntilWhen } from './UntilWhen.tsx';

interface Props extends Pick<TimelineDatesProps, 'texts' | 'locale' | 'axis'> {
  readonly dated: readonly DatedEvent[];
  readonly today: CalendarDate;
  readonly remove: (event: DatedEvent) => void;
}

/**
 * The reader’s dates in the rows of the timeline: one date gives the rows it concerns a new end and marks today on their
 * bars; several have a bar of their own each. What was counted from stands in the first row that a date concerns.
 */
export function InPicture({ dated, texts, locale, axis, today, remove }: Props) {
  const traces = dated.flatMap((event) => event.traces.map((trace, index) => ({ event, trace, isFirst: index === 0 })));
  const rows = Map.groupBy(traces, ({ trace }) => trace.period.id);
  const calendar = calendarOf(
    traces.map(({ trace }) => trace),
    today,
  );
  const isOne = dated.length === 1;
  return [...rows].flatMap(([id, own]) => [
    <Into key={`until-${id}`} place={`#${id} .until`}>
      {isOne &&
        own.map(({ trace }) => (
          <>
            <UntilWhen {...trace} />
            <Pin trace={trace} axis={axis} today={today} text={texts.today} />
          </>
        ))}
    </Into>,
    <Into key={`own-${id}`} place={`#${id} .own`}>
      {own.map(({ event, trace, isFirst }) => {
        const bar = !isOne && (
          <>
            <p>
              {!isFirst && `${event.title} · `}
              <UntilWhen {...trace} />
            </p>
            <OwnBar trace={trace} calendar={calendar} today={today} locale={locale} />
          </>
        );
        return (
          <div class="of-date" key={event.key}>
            {isFirst ? (
              <DatedAnswer
                event={event}
                texts={texts}
                remove={() => {
                  remove(event);
                }}
              >
                {bar}
              </DatedAnswer>
            ) : (
              bar
            )}
          </div>
        );
      })}
    </Into>,
  ]);
}
