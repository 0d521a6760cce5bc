import { useState } from 'preact/hooks';
import { isCopied } from '../../browser/copy.ts';
import { calendarFile } from '../../domain/calendar-file.ts';
import type { MyDatesTexts } from './my-dates-data.ts';
import { asCalendarEntries, asText, type DatedEvent } from './traces.ts';

interface Props {
  readonly event: DatedEvent;
  readonly texts: MyDatesTexts;
  readonly remove: () => void;
}

/** One of the reader’s dates and what it left behind, in words, to keep in a calendar or to copy. */
export function DatedAnswer({ event, texts, remove }: Props) {
  const [said, setSaid] = useState('');
  const { title, counted, traces, key } = event;
  return (
    <article class="answer" data-date={key}>
      <h3 tabindex={-1}>{title}</h3>
      <p class="counted">{counted}</p>
      <ul>
        {traces.map(({ period, untilText, toGoText, isOver }) => (
          <li class={isOver ? 'over' : ''}>
            <a href={`#${period.id}`} onClick={showRow}>
              {period.name}
            </a>
            <strong>{untilText}</strong>
            <span class="to-go">{toGoText}</span>
            <span class="then">{`${period.badge}, ${period.then}`}</span>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button
          type="button"
          class="small"
          onClick={() => {
            download(calendarFile(asCalendarEntries(event, texts), new Date()), `bpost-${key.replace(':', '-')}.ics`);
          }}
        >
          {texts.calendar}
        </button>
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            void isCopied(asText(event)).then((is) => {
              setSaid(is ? texts.copied : texts.copyFailed);
            });
          }}
        >
          {texts.copy}
        </button>
        <button type="button" class="quiet small" aria-label={`${texts.remove}, ${title}`} onClick={remove}>
          {texts.remove}
        </button>
        <output>{said}</output>
      </p>
    </article>
  );
}

/** Goes to the row of a period without giving up the address, which holds the reader’s dates. */
function showRow(event: MouseEvent): void {
  event.preventDefault();
  const row = document.querySelector((event.currentTarget as HTMLAnchorElement).hash);
  row?.scrollIntoView();
  row?.querySelector('a')?.focus({ preventScroll: true });
}

/** Hands a text to the reader as a file, made on her own device; it is gone with the page. */
function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = name;
  link.click();
}
