import { useEffect, useRef, useState } from 'preact/hooks';
import { type DatePart, type MyDate, digitsOf, readTypedDate } from '../../domain/my-dates.ts';
import { dateProblemInWords } from './date-problem.ts';
import type { DatableEvent, MyDatesTexts } from './my-dates-data.ts';

interface Props {
  readonly events: readonly DatableEvent[];
  readonly texts: MyDatesTexts;
  readonly locale: string;
  /** Whether a press would be heard. */
  readonly isReady: boolean;
  readonly add: (date: MyDate) => void;
}

/** What is wrong with the date in the fields, and with which of them. */
interface Mistake {
  readonly text: string;
  readonly parts: readonly DatePart[];
}

const lengths = { day: 2, month: 2, year: 4 } as const;
const parts = ['day', 'month', 'year'] as const;

/**
 * Asks what happened, and on which day. The fields belong to the browser; only a mistake in them is a state.
 * They ask for the focus of a form that opens, and only once the page has loaded: browsers would heed it then as well.
 */
export function DateForm({ events, texts, locale, isReady, add }: Props) {
  const [mistake, setMistake] = useState<Mistake>();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (mistake) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [mistake]);

  function submit(event: Event): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const typed = { day: text('day'), month: text('month'), year: text('year') };
    const date = readTypedDate(typed);
    if (typeof date === 'string') {
      const wrong = date === 'digits' ? parts.filter((part) => digitsOf(typed[part]) === undefined) : [date];
      setMistake({ text: dateProblemInWords(date, typed, texts, locale), parts: wrong });
      return;
    }
    setMistake(undefined);
    add({ event: text('event'), date });
  }

  return (
    <form class="question" autocomplete="off" novalidate ref={form} onSubmit={submit}>
      <label class="event" hidden={events.length === 1}>
        <span>{texts.event}</span>
        <select name="event" autofocus={isReady && events.length > 1}>
          {events.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
      </label>
      <fieldset aria-describedby="date-hint date-error">
        <legend>{texts.date}</legend>
        <p id="date-hint">{texts.hint}</p>
        <p id="date-error" class="error" role="alert">
          {mistake?.text}
        </p>
        <div class="parts">
          {parts.map((part) => (
            <label class={part}>
              <span>{texts[`${part}Label`]}</span>
              <input
                name={part}
                autofocus={isReady && part === 'day' && events.length === 1}
                type="text"
                inputmode="numeric"
                size={lengths[part]}
                maxlength={12}
                aria-invalid={mistake?.parts.includes(part) ? 'true' : undefined}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" disabled={!isReady}>
        {texts.add}
      </button>
    </form>
  );
}
