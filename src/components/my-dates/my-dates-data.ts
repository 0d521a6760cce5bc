// What the reader’s own dates know of the policy: they read it off the page, where it stands already.

import type { DateProblem } from '../../domain/my-dates.ts';

/** The texts of the answers and of what is wrong with a date, with `{date}` and the like left to fill. */
export type MyDatesTexts = Readonly<
  Record<
    | DateProblem
    | 'counted'
    | 'countedAsStated'
    | 'until'
    | 'untilAtMost'
    | 'toGo'
    | 'lastDay'
    | 'over'
    | 'today'
    | 'remove'
    | 'calendar'
    | 'copy'
    | 'copied'
    | 'entry',
    string
  >
>;

/** Something that happened, and the periods it sets going. */
export interface DatableEvent {
  readonly id: string;
  readonly name: string;
  /** From which day one counts, with what the policy says about that. */
  readonly counted: string;
  readonly periods: readonly PeriodOnPage[];
}

/** A period as its row on the page tells it. */
export interface PeriodOnPage {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 period. */
  readonly iso: string;
  readonly badge: string;
  readonly then: string;
  /** Its length class, which colours its bar. */
  readonly tone: string;
  readonly isAtMost: boolean;
}

/** The choices of a form → the events, each with the rows of the page that name it. */
export function eventsOnPage(form: HTMLFormElement, texts: MyDatesTexts): DatableEvent[] {
  return [...form.querySelectorAll('option')].map(({ value, text, dataset }) => ({
    id: value,
    name: text,
    counted: (dataset['stated'] ? texts.countedAsStated : texts.counted).replace('{from}', dataset['counted'] ?? ''),
    // In a wizard’s answer the event stands for all that is shown; else for the rows that name it.
    periods: [
      ...document.querySelectorAll<HTMLElement>(
        `.rows > ${dataset['all'] ? '[data-length]:not([hidden])' : `[data-events~="${value}"]`}`,
      ),
    ].map(periodOfRow),
  }));
}

function periodOfRow(row: HTMLElement): PeriodOnPage {
  const text = (selector: string): string => row.querySelector(selector)?.textContent.trim() ?? '';
  return {
    id: row.id,
    name: text('.name'),
    iso: row.querySelector('time')?.dateTime ?? '',
    badge: text('time'),
    then: text('.then'),
    tone: row.dataset['length'] ?? '',
    isAtMost: row.dataset['bound'] === 'at most',
  };
}
