import { mark, markOnArrival } from './mark-words.ts';
import { connectSearchBox } from './search-box.ts';

/**
 * Search: opens the dialog (or, on the search page, goes to its field) by the link in the header, by / and by Ctrl or Cmd
 * with K. Nothing is loaded before the reader turns to it. Without a script the link leads to the search page.
 */
const opener = document.querySelector<HTMLAnchorElement>('.search-open');
const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const root = document.querySelector<HTMLElement>('.search-box');

markOnArrival();
if (opener && root) connect(opener, root);

function connect(link: HTMLAnchorElement, box: HTMLElement): void {
  const { input, start, update } = connectSearchBox(box);

  function open(): void {
    start();
    if (dialog && !dialog.open) dialog.showModal();
    input.focus();
    input.select();
    if (dialog) update();
  }

  link.addEventListener('pointerenter', start);
  link.addEventListener('focus', start);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    open();
  });
  dialog?.querySelector('.close')?.addEventListener('click', () => {
    dialog.close();
  });
  dialog?.addEventListener('click', (event) => {
    // A click beside the dialog is one on the dialog itself: its content fills it.
    if (event.target === dialog) dialog.close();
    const chosen = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.results a') : null;
    if (chosen && new URL(chosen.href).pathname === location.pathname && chosen.hash !== '') stayHere(event, chosen);
  });
  if (!dialog) connectPage(input, start, update);
}

/** A result on this very page: no need to load it again. */
function stayHere(event: MouseEvent, { href }: HTMLAnchorElement): void {
  event.preventDefault();
  dialog?.close();
  const { hash, searchParams } = new URL(href);
  location.hash = hash;
  mark(hash.slice(1), (searchParams.get('mark') ?? '').split(' '));
}

/** The search page: what is looked for stands in the address, so that it can be sent to someone. */
function connectPage(input: HTMLInputElement, start: () => void, update: () => void): void {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  input.value = query;
  if (query !== '') update();
  input.addEventListener('focus', start);
  input.addEventListener('input', () => {
    const url = new URL(location.href);
    if (input.value.trim() === '') url.searchParams.delete('q');
    else url.searchParams.set('q', input.value.trim());
    history.replaceState(history.state, '', url);
  });
}
