import { fragment } from '../../browser/fragment.ts';
import { keyOf, withDate } from '../../domain/my-dates.ts';
import { appliesIn, journeysIn } from '../../domain/wizard.ts';
import { DateForm } from './DateForm.tsx';
import { DatedAnswer } from './DatedAnswer.tsx';
import { UntilWhen } from './UntilWhen.tsx';
import type { MyDatesProps } from './my-dates-data.ts';
import { datedEvents, today } from './traces.ts';
import { useDates } from './use-dates.ts';

/** In answers of the wizard: asks for the reader’s dates, and says below until when each trace is kept. */
export default function MyDatesIsland({ events, texts, locale, journeys }: MyDatesProps) {
  const { state, isKnown, dates, keep } = useDates(events);
  const answered = journeys && journeysIn(journeys, state);
  const isAllShown = isKnown && fragment.anchor() === '#answer';
  const offered = events.map((event) => ({
    ...event,
    periods: event.periods.filter(({ applies }) => !answered || !applies || isAllShown || appliesIn(applies, answered)),
  }));
  /** What happened to this reader, as far as her answers tell. */
  const hers = offered.filter(({ periods }) => periods.length > 0);
  const dated = datedEvents({ events: offered, texts, locale }, dates, today());
  return (
    <div>
      <DateForm
        events={hers.length > 0 ? hers : events}
        texts={texts}
        locale={locale}
        isReady={isKnown}
        add={(date) => {
          keep(withDate(dates, date), `[data-date="${keyOf(date)}"] h3`);
        }}
      />
      <div class="answers">
        {dated.map((event) => (
          <DatedAnswer
            key={event.key}
            event={event}
            texts={texts}
            remove={() => {
              keep(
                dates.filter((date) => keyOf(date) !== event.key),
                '.my-dates :is(select:not([hidden] *), input)',
              );
            }}
          >
            <ul>
              {event.traces.map((trace) => (
                <li>
                  <span>{trace.period.name}</span>
                  <UntilWhen {...trace} />
                  <span class="then">{`${trace.period.badge}, ${trace.period.then}`}</span>
                </li>
              ))}
            </ul>
          </DatedAnswer>
        ))}
      </div>
    </div>
  );
}
