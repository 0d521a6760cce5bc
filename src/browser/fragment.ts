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
  /** Calls back as if the address had changed: what stands on the page is another thing now. */
  readonly tell: () => void;
  /** Calls back when the reader changes the address, or goes back to one: not on `update`. */
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

/** The one of this page. It is handed to what is loaded later, so that it is sent once. */
export const fragment: FragmentState = {
  read: () => parseFragment(pending ?? location.hash),
  update: (entries) => {
    pending = changed(entries);
    // After the answer is painted: with every new address Chromium loads and draws the page’s icon again.
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

/** Says that the state in the address has been applied: what was held back for it is painted now. */
export function releaseHold(): void {
  delete document.documentElement.dataset['hold'];
}
