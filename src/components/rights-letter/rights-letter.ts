import { copyAndTell } from '../../browser/copy.ts';

/**
 * Prints the letter alone and copies it as text. Without a script the letter can still be filled in and printed with
 * the page. What the reader types stays in the fields: it is not sent and not stored.
 */
const section = document.querySelector<HTMLElement>('.rights-letter');
const actions = section?.querySelector<HTMLElement>('.actions');
actions?.removeAttribute('hidden');

actions?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.dataset['action'] === 'print') printLetter();
  else void copyAndTell(letterText(), actions.querySelector<HTMLElement>('[data-copied]'));
});

function printLetter(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'letter';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}

/** The letter as plain text: a paragraph for each part, and only the rights that are ticked. */
function letterText(): string {
  const parts = [...(section?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  return parts.map(textOf).filter(Boolean).join('\n\n');
}

function textOf(part: HTMLElement): string {
  if (part instanceof HTMLInputElement && part.type === 'checkbox')
    return part.checked ? `- ${part.dataset['line'] ?? ''}` : '';
  if (part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement) return part.value.trim();
  return part.innerText.trim();
}
