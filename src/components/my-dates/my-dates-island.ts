import type { FragmentState } from '../../browser/fragment.ts';
import type { CalendarDate } from '../../domain/calendar.ts';
import { type MyDate, myDatesEntry, readMyDates, readTypedDate, withDate } from '../../domain/my-dates.ts';
import { dateProblemInWords } from './date-problem.ts';
import { eventsOnPage, type MyDatesTexts } from './my-dates-data.ts';
import { answers } from './answers.ts';

/** The reader’s own dates: the address holds them, this draws them, all anew whenever they change. */
export function startMyDates(
  section: HTMLElement,
  form: HTMLFormElement,
  fragment: FragmentState,
): { submit: () => void } {
  const texts = JSON.parse(section.dataset['texts'] ?? '') as MyDatesTexts;
  const locale = section.dataset['locale'] ?? '';
  const events = [...form.querySelectorAll('option')].map(({ value }) => value);
  const place = section.querySelector('.answers');
  const message = form.querySelector('.error');
  let dates = readMyDates(fragment.read(), events);

  function show(next: readonly MyDate[]): void {
    dates = [...next];
    draw();
    fragment.update([myDatesEntry(dates)]);
  }

  function draw(): void {
    const setting = { events: eventsOnPage(form, texts), texts, locale };
    place?.replaceChildren(
      ...answers(setting, dates, today(), (removed) => {
        show(dates.filter((date) => date !== removed));
        form.querySelector<HTMLElement>('select:not([hidden]), input')?.focus();
      }),
    );
  }

  function complain(text: string, part?: string): void {
    if (message) message.textContent = text;
    for (const input of form.querySelectorAll('input')) {
      if (text !== '' && (part === 'digits' ? !/^\s*\d+\s*$/.test(input.value) : input.name === part))
        input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
    if (text !== '') form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  function submit(): void {
    const text = (name: string): string =>
      form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
    const parts = { day: text('day'), month: text('month'), year: text('year') };
    const date = readTypedDate(parts);
    if (typeof date === 'string') {
      complain(dateProblemInWords(date, parts, texts, locale), date);
      return;
    }
    complain('');
    const added = { event: text('event'), date };
    show(withDate(dates, added));
    place?.querySelector<HTMLElement>(`[data-date="${myDatesEntry([added])[1]}"] h3`)?.focus();
  }

  fragment.onChange(() => {
    dates = readMyDates(fragment.read(), events);
    draw();
  });
  draw();
  return { submit };
}

/** Today where the reader is. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
