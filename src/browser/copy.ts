/** Puts a text on the clipboard → whether that worked: a browser may have no clipboard here, or refuse. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text and tells the reader whether that worked; the status carries both sentences, `data-copied` and `data-failed`. */
export async function copyAndTell(text: string, status: HTMLElement | null | undefined): Promise<void> {
  const outcome = (await isCopied(text)) ? 'copied' : 'failed';
  if (status) status.textContent = status.dataset[outcome] ?? '';
}
