/** Puts a text on the clipboard → whether that worked: a browser may have no clipboard here, or refuse. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a text and tells the reader whether that worked; the status carries both sentences, `data-copied` and `data-failed`.
 * Where it did not, the text stands there, selected: one key copies it.
 */
export async function copyAndTell(text: string, status: HTMLElement | null | undefined): Promise<void> {
  const outcome = (await isCopied(text)) ? 'copied' : 'failed';
  if (!status) return;
  const said = status.dataset[outcome] ?? '';
  status.textContent = said;
  if (outcome === 'copied') return;
  const field = document.createElement('textarea');
  Object.assign(field, { className: 'to-copy', readOnly: true, value: text, ariaLabel: said });
  status.append(field);
  field.focus({ preventScroll: true });
  field.select();
}
