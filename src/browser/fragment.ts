import { formatFragment, type Fragment, parseFragment } from '../domain/fragment.ts';

type Entries = readonly (readonly [key: string, value: string])[];

/** The state of the page in its address, behind the #. */
export interface FragmentState {
  readonly read: () => Fragment;
  /** The element that the reader asked for by its id, `#answer`; empty where the address holds a state instead. */
  readonly anchor: () => string;
  /** Puts a feature’s state beside that of the others, without a new entry in the history and without a request. */
  readonly update: (entries: Entries) => void;
  /** The same with a new entry in the history, at once: the reader can go back. */
  readonly push: (entries: Entries) => void;
  /** The state with some of it changed → the fragment a link to it has. */
  readonly address: (entries: Entries) => string;
  /** Calls back after every change of the state, by whomever; gives what ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

const listeners = new Set<() => void>();
let anchor = '';

/** What is to be written into the address, until it is. */
let pending: string | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

function write(): void {
  if (pending === undefined) return;
  history.replaceState(history.state, '', asAddress(pending));
  pending = undefined;
}

const asAddress = (text: string): string => (text === '' ? location.pathname + location.search : `#${text}`);

/** The state with some of it changed, as text. */
const changed = (entries: Entries): string => formatFragment(new Map([...fragment.read(), ...entries]));

/** The one of this page. */
export const fragment: FragmentState = {
  read: () => parseFragment(pending ?? location.hash),
  anchor: () => anchor,
  update: (entries) => {
    pending = changed(entries);
    // Only after the answer is painted: for every new address Chromium loads and draws the page’s icon again.
    setTimeout(write, 60);
    tell();
  },
  push: (entries) => {
    write();
    history.pushState(null, '', asAddress(changed(entries)));
    anchor = '';
    tell();
  },
  address: (entries) => `#${changed(entries)}`,
  onChange: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Takes over the address with which the page came, or to which the reader went since. */
function arrive(): void {
  pending = undefined;
  anchor = location.hash.includes('=') ? '' : location.hash;
  tell();
}

// The build renders islands too, and has no address.
if (!import.meta.env.SSR) {
  arrive();
  addEventListener('hashchange', arrive);
}

/**
 * Says that a state in the address has been applied: what was held back for it is painted now, unless dates are still to come,
 * which would move what stands below them. Astro takes `ssr` off an island that runs.
 */
export function releaseHold(): void {
  const isWaiting = fragment.read().has('dates') && document.querySelector('.my-dates astro-island[ssr]');
  if (!isWaiting) delete document.documentElement.dataset['hold'];
}
