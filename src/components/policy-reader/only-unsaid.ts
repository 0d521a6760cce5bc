/** Keeps in the address that only the silences are shown, so that this can be sent to someone; the style sheet does the rest. */
export function keepInAddress(): void {
  const box = document.getElementById('show=unsaid') as HTMLInputElement | null;
  if (!box) return;
  const state = `#${box.id}`;
  const read = (): void => {
    if (location.hash === state) box.checked = true;
  };
  box.addEventListener('change', () => {
    // Whole, because a page may have a base address that is not its own.
    const url = new URL(location.href);
    url.hash = box.checked ? state : '';
    history.replaceState(history.state, '', url);
  });
  addEventListener('hashchange', read);
  read();
}
