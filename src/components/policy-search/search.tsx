import { hydrate, render } from 'preact';
import { SearchBox, type SearchProps } from './SearchBox.tsx';
import { engineOf } from '../../search/browser/search-engine.ts';

export { engineOf };

/** What the search of the site is in the browser, in one file with Preact: it is loaded when the reader turns to search. */

let dialog: HTMLDialogElement | undefined;

/** Opens search in a dialog, which is made at the first time. `json`: the props of its box. */
export function openDialog(json: string): void {
  dialog ??= newDialog(propsOf(json));
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function newDialog(props: SearchProps): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('closedby', 'any');
  made.ariaLabel = props.texts.title;
  document.body.append(made);
  const close = (): void => {
    made.close();
  };
  render(<SearchBox {...props} onClose={close} />, made);
  return made;
}

/** Brings the box of the search page to life. */
export function hydrateBox(place: HTMLElement): void {
  hydrate(<SearchBox {...propsOf(place.dataset['search'] ?? '')} />, place);
}

function propsOf(json: string): SearchProps {
  const props = JSON.parse(json) as SearchProps;
  // What search needs is on its way before there is a question. A failure is told when there is one.
  engineOf(props).catch(() => undefined);
  return props;
}
