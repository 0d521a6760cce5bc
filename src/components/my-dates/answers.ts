import { isCopied } from '../../browser/copy.ts';
import { html } from '../../browser/elements.ts';
import type { CalendarDate } from '../../domain/calendar.ts';
import { calendarFile } from '../../domain/calendar-file.ts';
import type { MyDate } from '../../domain/my-dates.ts';
import { calendarPicture } from './calendar-picture.ts';
import type { MyDatesTexts } from './my-dates-data.ts';
import { asCalendarEntries, asText, type DatedEvent, datedEvents, type Setting } from './traces.ts';

/** The reader’s dates → the calendar picture of all traces, then each date with what it left behind, in words. */
export function answers(
  setting: Setting,
  dates: readonly MyDate[],
  today: CalendarDate,
  remove: (date: MyDate) => void,
): Element[] {
  const events = datedEvents(setting, dates, today);
  return [
    ...calendarPicture(events, today, setting.texts.today),
    ...events.map((event) =>
      answer(event, setting.texts, () => {
        remove(event.myDate);
      }),
    ),
  ];
}

function answer(event: DatedEvent, texts: MyDatesTexts, remove: () => void): Element {
  const { title, counted, traces, key } = event;
  const status = html('output');
  return html(
    'article',
    { class: 'answer', 'data-date': key },
    html('h3', { tabindex: -1 }, title),
    html('p', { class: 'counted' }, counted),
    html(
      'ul',
      {},
      ...traces.map(({ period, untilText, toGoText, isOver }) =>
        html(
          'li',
          { class: isOver ? 'over' : '' },
          html('a', { href: `#${period.id}` }, period.name),
          html('strong', {}, untilText),
          html('span', { class: 'to-go' }, toGoText),
          html('span', { class: 'then' }, `${period.badge}, ${period.then}`),
        ),
      ),
    ),
    html(
      'p',
      { class: 'actions' },
      button(texts.calendar, 'small', () => {
        download(calendarFile(asCalendarEntries(event, texts), new Date()), `bpost-${key.replace(':', '-')}.ics`);
      }),
      button(texts.copy, 'quiet small', () => {
        void copy(asText(event), status, texts.copied);
      }),
      button(texts.remove, 'quiet small', remove, { 'aria-label': `${texts.remove}: ${title}` }),
      status,
    ),
  );
}

const button = (
  text: string,
  look: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): Element => html('button', { type: 'button', class: look, click: press, ...attributes }, text);

async function copy(text: string, status: Element, done: string): Promise<void> {
  if (await isCopied(text)) status.textContent = done;
}

/** Hands a text to the reader as a file, made on her own device; it is gone with the page. */
function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = name;
  link.click();
}
