import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { copyAndTell } from '../../browser/copy.ts';
import { download } from '../../browser/download.ts';
import { calendarFile } from '../../domain/calendar-file.ts';
import type { MyDatesTexts } from './my-dates-data.ts';
import { asCalendarEntries, asText, type DatedEvent } from './traces.ts';
import { id as siteId } from '../../site/site.ts';

interface Props {
  readonly event: DatedEvent;
  readonly texts: MyDatesTexts;
  readonly remove: () => void;
  /** Until when each of its traces is kept, where no row of the page says so. */
  readonly children?: ComponentChildren;
}

/** One of the reader’s dates: what was counted from, and its traces to keep in a calendar or to copy. */
export function DatedAnswer({ event, texts, remove, children }: Props) {
  const status = useRef<HTMLOutputElement>(null);
  const { title, counted, key } = event;
  return (
    <article class="answer" data-date={key}>
      <h3 tabindex={-1}>{title}</h3>
      {children}
      <p class="counted">{counted}</p>
      <p class="actions">
        <button
          type="button"
          class="small"
          onClick={() => {
            download(
              calendarFile(asCalendarEntries(event, texts), new Date()),
              `${siteId}-${key.replace(':', '-')}.ics`,
            );
          }}
        >
          {texts.calendar}
        </button>
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            void copyAndTell(asText(event), status.current);
          }}
        >
          {texts.copy}
        </button>
        <button type="button" class="quiet small" aria-label={`${texts.remove}, ${title}`} onClick={remove}>
          {texts.remove}
        </button>
        <output ref={status} data-copied={texts.copied} data-failed={texts.copyFailed} />
      </p>
    </article>
  );
}
