import { markOnArrival } from './mark-words.ts';
import { connectSearchBox } from './search-box.ts';

/**
 * Search: opens the dialog (or, on the search page, goes to its field) by the link in the header, by / and by Ctrl or Cmd
 * with K. Nothing is loaded before the reader turns to it. Without a script the link leads to the search page.
 */
const opener = document.querySelector<HTMLAnchorElement>('.search-open');
const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const root = document.querySelector<HTMLElement>('.search-box');

markOnArrival();
if (root) connect(opener, root);

function connect(link: HTMLAnchorElement | null, box: HTMLElement): void {
  const { input, start, update } = connectSearchBox(box);
  if (!dialog) input.addEventListener('focus', start);
  // The search page in a frame has no header, and takes no keys from the host’s page.
  if (!link) return;

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
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const isHeld = ctrlKey || metaKey;
    const isTyping = (target as Element).closest('input, textarea, select, [contenteditable]');
    if (altKey || (key === '/' ? isHeld || isTyping : key !== 'k' || !isHeld || shiftKey)) return;
    event.preventDefault();
    open();
  });
  dialog?.querySelector('.close')?.addEventListener('click', () => {
    dialog.close();
  });
}
