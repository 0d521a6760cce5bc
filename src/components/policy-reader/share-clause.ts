import { copyAndTell } from '../../browser/copy.ts';

/**
 * “Share” below a clause opens what the device has for that, on phones and tablets; elsewhere it copies the address of the
 * clause, and says so. Without a script it is a link to the clause like any other.
 */
export function shareClauses(): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.permalink');
    if (link) void share(link.href, document.getElementById(`${link.hash.slice(1)}-title`)?.textContent ?? '');
  });
}

async function share(url: string, title: string): Promise<void> {
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, url });
      return;
    } catch (error) {
      // The reader has closed the sheet. Other failures leave the clipboard.
      if ((error as Error).name === 'AbortError') return;
    }
  }
  const message = document.querySelector<HTMLElement>('[data-copied]');
  if (!message) return;
  const hide = (): void => {
    message.classList.remove('shown');
    message.replaceChildren();
  };
  message.classList.add('shown');
  // The link itself goes to the clause first, and takes the focus with it.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  await copyAndTell(url, message);
  // What the reader has to copy herself stays until she leaves it.
  const field = message.querySelector('textarea');
  if (field) field.addEventListener('blur', hide);
  else setTimeout(hide, 2500);
}
