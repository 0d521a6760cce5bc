/**
 * Opens search by the link in the header and by Ctrl or Cmd with K. Its dialog is loaded only then. Without a script,
 * and where the dialog cannot be had, the link leads to the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('.search-open');

if (link) {
  let isFollowed = false;

  async function open({ ariaCurrent, dataset }: HTMLAnchorElement): Promise<void> {
    if (ariaCurrent === 'page') {
      document.querySelector<HTMLInputElement>('#search')?.select();
      return;
    }
    try {
      const { folder } = JSON.parse(dataset['search'] ?? '') as { folder: string };
      const { openDialog } = (await import(/* @vite-ignore */ `${folder}search.js`)) as typeof import('./search.tsx');
      openDialog(dataset['search'] ?? '');
    } catch {
      isFollowed = true;
      link?.click();
      isFollowed = false;
    }
  }

  link.addEventListener('click', (event) => {
    if (isFollowed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(link);
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key !== 'k' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
    event.preventDefault();
    void open(link);
  });
}
