import { useLayoutEffect, useRef } from 'preact/hooks';
import { fragment } from '../../browser/fragment.ts';
import { useFragment } from '../../browser/use-fragment.ts';
import { keyOf, type MyDate, myDatesEntry, readMyDates, withDate } from '../../domain/my-dates.ts';
import { appliesIn, journeysIn } from '../../domain/wizard.ts';
import { CalendarPicture } from './CalendarPicture.tsx';
import { DateForm } from './DateForm.tsx';
import { DatedAnswer } from './DatedAnswer.tsx';
import type { MyDatesProps } from './my-dates-data.ts';
import { datedEvents, today } from './traces.ts';

/** The reader’s own dates: the address holds them, this draws them. Nothing of them leaves her device. */
export default function MyDatesIsland({ events, texts, locale, journeys }: MyDatesProps) {
  const { state, isKnown } = useFragment();
  const place = useRef<HTMLDivElement>(null);
  /** What the next drawing gives the focus to: a selector within this island. */
  const next = useRef<string>();
  const dates = readMyDates(
    state,
    events.map(({ id }) => id),
  );

  useLayoutEffect(() => {
    if (next.current !== undefined) place.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  }, [state]);

  function keep(changed: readonly MyDate[], focus: string): void {
    next.current = focus;
    fragment.update([myDatesEntry(changed)]);
  }

  const answered = journeys && journeysIn(journeys, state);
  const isAllShown = isKnown && fragment.anchor() === '#answer';
  const offered = events.map((event) => ({
    ...event,
    periods: event.periods.filter(({ applies }) => !answered || !applies || isAllShown || appliesIn(applies, answered)),
  }));
  const now = today();
  const dated = datedEvents({ events: offered, texts, locale }, dates, now);
  return (
    <div ref={place}>
      <DateForm
        events={events}
        texts={texts}
        locale={locale}
        isReady={isKnown}
        add={(date) => {
          keep(withDate(dates, date), `[data-date="${keyOf(date)}"] h3`);
        }}
      />
      <div class="answers">
        {dated.length > 0 && <CalendarPicture events={dated} today={now} todayText={texts.today} />}
        {dated.map((event) => (
          <DatedAnswer
            key={event.key}
            event={event}
            texts={texts}
            remove={() => {
              keep(
                dates.filter((date) => keyOf(date) !== event.key),
                'select:not([hidden] *), input',
              );
            }}
          />
        ))}
      </div>
    </div>
  );
}
