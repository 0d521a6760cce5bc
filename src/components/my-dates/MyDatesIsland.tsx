import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragment } from '../../browser/fragment.ts';
import { useFragment } from '../../browser/use-fragment.ts';
import { keyOf, type MyDate, myDatesEntry, readMyDates, withDate } from '../../domain/my-dates.ts';
import { appliesIn, journeysIn } from '../../domain/wizard.ts';
import { DateForm } from './DateForm.tsx';
import { DatedAnswer } from './DatedAnswer.tsx';
import { InPicture } from './InPicture.tsx';
import { UntilWhen } from './InRow.tsx';
import type { MyDatesProps } from './my-dates-data.ts';
import { calendarOf, OwnBar } from './OwnBar.tsx';
import { type DatedEvent, datedEvents, today } from './traces.ts';

/** The reader’s own dates: the address holds them, this draws them. Nothing of them leaves her device. */
export default function MyDatesIsland({ events, texts, locale, journeys, axis }: MyDatesProps) {
  const { state, isKnown } = useFragment();
  const place = useRef<HTMLDivElement>(null);
  /** What the next drawing gives the focus to: a selector. */
  const next = useRef<string>();
  /** In the picture: the period of the row in which the reader asks. */
  const [asked, setAsked] = useState<string>();
  const dates = readMyDates(
    state,
    events.map(({ id }) => id),
  );

  useLayoutEffect(() => {
    if (next.current !== undefined) document.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  }, [state]);

  useEffect(() => {
    if (!axis) return;
    const ask = ({ target }: Event): void => {
      const button = (target as Element).closest<HTMLElement>('[popovertarget]');
      if (button) setAsked(button.dataset['of']);
    };
    document.addEventListener('click', ask, { capture: true });
    return () => {
      document.removeEventListener('click', ask, { capture: true });
    };
  }, []);

  // A link with dates lands where they show. A frame is as high as its page: there, it would move the host’s page.
  useEffect(() => {
    if (isKnown && axis && self === top) document.querySelector('[data-date]')?.scrollIntoView({ block: 'nearest' });
  }, [isKnown]);

  function keep(changed: readonly MyDate[], focus: string): void {
    next.current = focus;
    fragment.update([myDatesEntry(changed)]);
  }

  const remove = ({ key, traces }: DatedEvent): void => {
    keep(
      dates.filter((date) => keyOf(date) !== key),
      axis ? `#${traces[0]?.period.id ?? ''} .ask` : '.my-dates :is(select:not([hidden] *), input)',
    );
  };

  const answered = journeys && journeysIn(journeys, state);
  const isAllShown = isKnown && fragment.anchor() === '#answer';
  const offered = events.map((event) => ({
    ...event,
    periods: event.periods.filter(({ applies }) => !answered || !applies || isAllShown || appliesIn(applies, answered)),
  }));
  const now = today();
  const dated = datedEvents({ events: offered, texts, locale }, dates, now);
  const inRow = events.filter(({ periods }) => periods.some(({ id }) => id === asked));
  const form = (
    <DateForm
      events={inRow.length > 0 ? inRow : events}
      texts={texts}
      locale={locale}
      isReady={isKnown}
      add={(date) => {
        if (axis) place.current?.querySelector<HTMLElement>('[popover]')?.hidePopover();
        keep(withDate(dates, date), `[data-date="${keyOf(date)}"] h3`);
      }}
    />
  );
  if (axis) {
    return (
      <div ref={place}>
        <div class="ask-for-date" id="my-dates" popover="auto" role="dialog" aria-labelledby="my-dates-title">
          <h2 id="my-dates-title">{texts.title}</h2>
          <button
            type="button"
            class="quiet small close"
            popovertarget="my-dates"
            popovertargetaction="hide"
            data-of={asked}
          >
            {texts.close}
          </button>
          {inRow.length === 1 && <p>{inRow[0]?.name}</p>}
          {form}
          <p class="lead">{texts.lead}</p>
        </div>
        <InPicture {...{ dated, texts, locale, axis, today: now, remove }} />
      </div>
    );
  }
  const traces = dated.flatMap((event) => event.traces);
  return (
    <div ref={place}>
      {form}
      <div class="answers">
        {dated.map((event) => (
          <DatedAnswer
            key={event.key}
            event={event}
            texts={texts}
            remove={() => {
              remove(event);
            }}
          >
            <ul>
              {event.traces.map((trace) => (
                <li>
                  <span>{trace.period.name}</span>
                  <UntilWhen {...trace} />
                  <span class="then">{`${trace.period.badge}, ${trace.period.then}`}</span>
                  {dated.length > 1 && (
                    <OwnBar trace={trace} calendar={calendarOf(traces, now)} today={now} locale={locale} />
                  )}
                </li>
              ))}
            </ul>
          </DatedAnswer>
        ))}
      </div>
    </div>
  );
}
