import { foreignPieces, formatFragment, type Fragment, namesPlace, parseFragment } from '../domain/fragment.ts';

type Entries = readonly (readonly [key: string, value: string])[];

/** The state of the page in its address, behind the #. */
export interface FragmentState {
  readonly read: () => Fragment;
  /** The element that the reader asked for by its id, `#answer`; empty where the address holds a state instead. */
  readonly anchor: () => string;
  /** Puts a feature’s state beside that of the others, without a new entry in the history and without a request. */
  readonly update: (entries: Entries) => void;
  /** The state with some of it changed → the fragment a link to it has. */
  readonly address: (entries: Entries) => string;
  /** Calls back after every change of the state, by whomever; gives what ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

const listeners = new Set<() => void>();
let anchor = '';

/** The state as the address has it, or is going to have it, behind its #. */
let text = '';
let isWritten = true;

function tell(): void {
  for (const listener of listeners) listener();
}

function write(): void {
  if (isWritten) return;
  history.replaceState(history.state, '', address(text));
  isWritten = true;
}

/** Whole, because a page may have a base address that is not its own. */
function address(state: string): string {
  const url = new URL(location.href);
  url.hash = state;
  return url.href;
}

/** Our state with some of it changed. */
const changed = (entries: Entries): Fragment => new Map([...fragment.read(), ...entries]);

/** The one of this page. */
export const fragment: FragmentState = {
  read: () => parseFragment(text),
  anchor: () => anchor,
  update: (entries) => {
    text = formatFragment(changed(entries), foreignPieces(text));
    isWritten = false;
    // Only after the answer is painted: for every new address Chromium loads and draws the page’s icon again.
    setTimeout(write, 60);
    tell();
  },
  address: (entries) => `#${formatFragment(changed(entries), foreignPieces(text))}`,
  onChange: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/**
 * Takes over the address with which the page came, or to which the reader went since. A link to a place of the page leads there
 * and leaves the state as it is, unless the place shows something else (`data-instead-of-state`).
 */
function arrive(): void {
  const { hash } = location;
  anchor = namesPlace(hash) ? hash : '';
  const isElsewhere =
    anchor === '' || document.getElementById(anchor.slice(1))?.dataset['insteadOfState'] !== undefined;
  isWritten = isElsewhere || text === '';
  if (isElsewhere) text = hash.slice(1);
  write();
  tell();
}

// The build renders islands too, and has no address.
if (!import.meta.env.SSR) {
  arrive();
  addEventListener('hashchange', arrive);
}

/**
 * Says that a state in the address has been applied: what was held back for it is painted now, unless an island is still to come:
 * dates, which would move what stands below them, or options, whose links have to keep the state. Astro takes `ssr` off an island
 * that runs.
 */
export function releaseHold(): void {
  const awaited = fragment.read().has('dates') ? ':is(.my-dates, .questions)' : '.questions';
  if (!document.querySelector(`${awaited} astro-island[ssr]`)) delete document.documentElement.dataset['hold'];
}
