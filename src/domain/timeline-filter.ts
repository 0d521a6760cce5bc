import { type Fragment, knownItems } from './fragment.ts';
import type { LengthClass } from './period.ts';

// Runs in the browser too.

/** All length classes, the shortest first. */
export const lengthClasses = ['days', 'months', 'years', 'decade'] as const satisfies readonly LengthClass[];

/**
 * Values by the name of a filter: what is offered, what the reader chose, or what a row has. The filters of the timeline
 * are `happened` (ids of events), `length` (a length class) and `law` (`yes`).
 */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** Fragment and what is offered → what is chosen; what is not offered is ignored. */
export function readChoice(fragment: Fragment, offered: Choice): Choice {
  return Object.fromEntries(
    Object.entries(offered).map(([name, values]) => [name, knownItems(fragment.get(name), values)]),
  );
}

/** Choice → what it puts into the fragment. */
export function choiceEntries(choice: Choice): [string, string][] {
  return Object.entries(choice).map(([name, values]) => [name, values.join(',')]);
}

/** Whether anything is chosen. */
export function isActive(choice: Choice): boolean {
  return Object.values(choice).some((values) => values.length > 0);
}

/** Whether a row has, for every filter in which something is chosen, one of the chosen values. */
export function isShown(row: Choice, choice: Choice): boolean {
  return Object.entries(choice).every(
    ([name, values]) => values.length === 0 || values.some((value) => row[name]?.includes(value)),
  );
}
