import { useEffect, useState } from 'preact/hooks';
import { keyOf, withDate } from '../../domain/my-dates.ts';
import { DateForm } from './DateForm.tsx';
import { InPicture } from './InPicture.tsx';
import type { TimelineDatesProps } from './my-dates-data.ts';
import { datedEvents, today } from './traces.ts';
import { useDates } from './use-dates.ts';

const formId = 'my-dates';

/** In the timeline: a row asks for a date in a form over the page, and the dates stand in the rows. */
export default function TimelineDatesIsland({ events, texts, locale, axis }: TimelineDatesProps) {
  const { isKnown, dates, keep } = useDates(events);
  /** The period of the row in which the reader asks. */
  const [asked, setAsked] = useState<string>();

  useEffect(() => {
    // Before the browser opens the form.
    document.addEventListener(
      'click',
      ({ target }) => {
        const row = (target as Element).closest('.ask')?.closest('li');
        if (row) setAsked(row.id);
      },
      { capture: true },
    );
  }, []);

  // A link with dates lands where they show. A frame is as high as its page: there, it would move the host’s page.
  useEffect(() => {
    if (isKnown && self === top) document.querySelector('[data-date]')?.scrollIntoView({ block: 'nearest' });
  }, [isKnown]);

  const now = today();
  const dated = datedEvents({ events, texts, locale }, dates, now);
  const inRow = events.filter(({ periods }) => periods.some(({ id }) => id === asked));
  return (
    <>
      <div class="ask-for-date" id={formId} popover="auto" role="dialog" aria-labelledby="my-dates-title">
        <h2 id="my-dates-title">{texts.title}</h2>
        <button type="button" class="quiet small close" popovertarget={formId} popovertargetaction="hide">
          {texts.close}
        </button>
        {inRow.length === 1 && <p>{inRow[0]?.name}</p>}
        <DateForm
          events={inRow.length > 0 ? inRow : events}
          texts={texts}
          locale={locale}
          isReady={isKnown}
          add={(date) => {
            document.getElementById(formId)?.hidePopover();
            keep(withDate(dates, date), `[data-date="${keyOf(date)}"] h3`);
          }}
        />
        <p class="lead">{texts.lead}</p>
      </div>
      <InPicture
        dated={dated}
        texts={texts}
        locale={locale}
        axis={axis}
        today={now}
        remove={({ key, traces }) => {
          keep(
            dates.filter((date) => keyOf(date) !== key),
            `#${traces[0]?.period.id ?? ''} .ask`,
          );
        }}
      />
    </>
  );
}
