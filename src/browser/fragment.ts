import { formatFragment, type Fragment, parseFragment } from '../domain/fragment.ts';

/** The state of the page in its address, behind the #. */
export interface FragmentState {
  readonly read: () => Fragment;
  /** Puts a feature’s state beside that of the others, without a new entry in the history and without a request. */
  readonly update: (entries: readonly (readonly [string, string])[]) => void;
  /** The same with a new entry in the history, at once: the reader can go back. */
  readonly push: (entries: readonly (readonly [string, string])[]) => void;
  /** The state with some of it changed → the fragment a link to it has. */
  readonly address: (entries: readonly (readonly [string, string])[]) => string;
  /** Calls the listeners as if the address had changed, because the page now shows something else. */
  readonly tell: () => void;
  /** Calls back when the reader changes the address or goes back in the history; not on `update`. */
  readonly onChange: (listener: () => void) => void;
}

const listeners: (() => void)[] = [];

/** What is to be written into the address, until it is. */
let pending: string | undefined;

function write(): void {
  if (pending === undefined) return;
  history.replaceState(history.state, '', asAddress(pending));
  pending = undefined;
}

const asAddress = (text: string): string => (text === '' ? location.pathname + location.search : `#${text}`);

/** The state with some of it changed, as text. */
const changed = (entries: readonly (readonly [string, string])[]): string =>
  formatFragment(new Map([...fragment.read(), ...entries]));

/** The state of this page. Code that is loaded later gets it as an argument, so that this module is sent once. */
export const fragment: FragmentState = {
  read: () => parseFragment(pending ?? location.hash),
  update: (entries) => {
    pending = changed(entries);
    // Only after the answer is painted: for every new address Chromium loads and draws the page’s icon again.
    setTimeout(write, 60);
  },
  push: (entries) => {
    write();
    history.pushState(null, '', asAddress(changed(entries)));
  },
  address: (entries) => `#${changed(entries)}`,
  tell: () => {
    for (const listener of listeners) listener();
  },
  onChange: (listener) => {
    listeners.push(listener);
    addEventListener('hashchange', listener);
  },
};

/** To be called when the state in the address has been applied: the browser may now paint what HoldForFragment held back. */
export function releaseHold(): void {
  delete document.documentElement.dataset['hold'];
}
