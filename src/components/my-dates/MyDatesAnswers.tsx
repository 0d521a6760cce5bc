/**
 * Preact’s `h` by itself is a tenth of a kilobyte lighter than its JSX runtime.
 * @jsxRuntime classic
 * @jsx h
 */
import { h } from 'preact';
import type { CalendarDate } from '../../domain/calendar.ts';
import { calendarFile } from '../../domain/calendar-file.ts';
import type { MyDate } from '../../domain/my-dates.ts';
import { CalendarPicture } from './CalendarPicture.tsx';
import type { MyDatesTexts } from './my-dates-data.ts';
import { asCalendarEntries, asText, type DatedEvent, datedEvents, type Setting } from './traces.ts';

interface Props {
  readonly setting: Setting;
  readonly dates: readonly MyDate[];
  readonly today: CalendarDate;
  readonly remove: (date: MyDate) => void;
}

/** The answers: the calendar picture of all traces, then each date with what it left behind, in words. */
export function MyDatesAnswers({ setting, dates, today, remove }: Props) {
  if (dates.length === 0) return null;
  const events = datedEvents(setting, dates, today);
  return (
    <div>
      <CalendarPicture events={events} today={today} todayText={setting.texts.today} />
      {events.map((event) => (
        <Answer
          key={event.key}
          event={event}
          texts={setting.texts}
          remove={() => {
            remove(event.myDate);
          }}
        />
      ))}
    </div>
  );
}

interface AnswerProps {
  readonly event: DatedEvent;
  readonly texts: MyDatesTexts;
  readonly remove: () => void;
}

function Answer({ event, texts, remove }: AnswerProps) {
  const { title, counted, traces, key } = event;
  return (
    <article class="answer" data-date={key}>
      <h3 tabIndex={-1}>{title}</h3>
      <p class="counted">{counted}</p>
      <ul>
        {traces.map(({ period, untilText, toGoText, isOver }) => (
          <li key={period.id} class={isOver ? 'over' : ''}>
            <a href={`#${period.id}`}>{period.name}</a>
            <strong>{untilText}</strong>
            <span class="to-go">{toGoText}</span>
            <span class="then">
              {period.badge}, {period.then}
            </span>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button
          class="small"
          type="button"
          onClick={() => {
            download(calendarFile(asCalendarEntries(event, texts), new Date()), `bpost-${key.replace(':', '-')}.ics`);
          }}
        >
          {texts.calendar}
        </button>
        <button
          class="quiet small"
          type="button"
          onClick={({ currentTarget }) => {
            void copy(asText(event), currentTarget.closest('.actions')?.querySelector('output'), texts.copied);
          }}
        >
          {texts.copy}
        </button>
        <button class="quiet small" type="button" aria-label={`${texts.remove}: ${title}`} onClick={remove}>
          {texts.remove}
        </button>
        <output />
      </p>
    </article>
  );
}

async function copy(text: string, status: HTMLElement | null | undefined, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = done;
  } catch {
    // The browser has no clipboard here, or refused: the text stands on the page.
  }
}

/** Hands a text to the reader as a file, made on her own device; it is gone with the page. */
function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = name;
  link.click();
}
