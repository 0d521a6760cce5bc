import { useLayoutEffect, useRef } from 'preact/hooks';
import { fragment } from '../../browser/fragment.ts';
import { useFragment } from '../../browser/use-fragment.ts';
import type { Fragment } from '../../domain/fragment.ts';
import { type MyDate, myDatesEntry, readMyDates } from '../../domain/my-dates.ts';
import type { DatableEvent } from './my-dates-data.ts';

/** The reader’s dates in the address, and how they are changed. */
export interface Dates {
  readonly state: Fragment;
  /** Whether the address is read: not at build. */
  readonly isKnown: boolean;
  readonly dates: readonly MyDate[];
  /** Puts these into the address, and gives the focus to what a selector finds once they are drawn. */
  readonly keep: (changed: readonly MyDate[], focus: string) => void;
}

/** The events of a page → the reader’s dates for them. The address holds them; nothing of them leaves her device. */
export function useDates(events: readonly DatableEvent[]): Dates {
  const { state, isKnown } = useFragment();
  const next = useRef<string>();

  useLayoutEffect(() => {
    if (next.current !== undefined) document.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  }, [state]);

  return {
    state,
    isKnown,
    dates: readMyDates(
      state,
      events.map(({ id }) => id),
    ),
    keep: (changed, focus) => {
      next.current = focus;
      fragment.update([myDatesEntry(changed)]);
    },
  };
}
