import type { DateProblem } from '../../domain/my-dates.ts';
import type { AxisEnds } from '../../domain/time-axis.ts';
import type { Applies, PageJourneys } from '../../domain/wizard.ts';

/** The texts of the form, of the answers and of what is wrong with a date, with `{date}` and the like left to fill. */
export type MyDatesTexts = Readonly<
  Record<
    | DateProblem
    | 'title'
    | 'lead'
    | 'close'
    | 'event'
    | 'date'
    | 'hint'
    | 'dayLabel'
    | 'monthLabel'
    | 'yearLabel'
    | 'add'
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
    | 'copyFailed'
    | 'entry',
    string
  > & {
    /** Where some period is a lower limit. */
    untilAtLeast?: string;
    overAtLeast?: string;
  }
>;

/** Something that happened, and the periods it sets going. */
export interface DatableEvent {
  readonly id: string;
  readonly name: string;
  /** From which day one counts, with what the policy says about that. */
  readonly counted: string;
  readonly periods: readonly DatablePeriod[];
}

/** A period as its row on the page tells it. */
export interface DatablePeriod {
  /** The id of the period, and of its row. */
  readonly id: string;
  readonly name: string;
  /** ISO 8601 period. */
  readonly iso: string;
  readonly badge: string;
  readonly then: string;
  /** Its length class, which colours its bar. */
  readonly tone: string;
  readonly isAtMost: boolean;
  readonly isAtLeast?: boolean;
  /** In answers of the wizard: where the period applies. */
  readonly applies?: Applies | undefined;
}

/** All that an island knows of the policy; it reads nothing off the page. */
interface DatesProps {
  readonly events: readonly DatableEvent[];
  readonly texts: MyDatesTexts;
  /** BCP 47, for Intl. */
  readonly locale: string;
}

export interface MyDatesProps extends DatesProps {
  /** The journeys whose answers decide which periods apply. */
  readonly journeys?: PageJourneys | undefined;
}

export interface TimelineDatesProps extends DatesProps {
  /** The axis on which today stands. */
  readonly axis: AxisEnds;
}
