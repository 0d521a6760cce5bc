/** Keeps in the address that only the silences are shown, so that this can be sent to someone; the style sheet does the rest. */
export function keepInAddress(): void {
  const box = document.getElementById('show=unsaid') as HTMLInputElement | null;
  if (!box) return;
  const state = `#${box.id}`;
  const read = (): void => {
    if (location.hash === state) box.checked = true;
  };
  box.addEventListener('change', () => {
    history.replaceState(history.state, '', box.checked ? state : location.pathname + location.search);
  });
  addEventListener('hashchange', read);
  read();
}
