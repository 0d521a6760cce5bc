import { addressableQuery } from '../../search/analyse/typed-query.ts';

/**
 * The search page: its box comes to life when the reader turns to it, or comes with a query. What is looked for stands in
 * the address, so that it can be sent to someone.
 */
const box = document.querySelector<HTMLElement>('.search');
const input = box?.querySelector('input');

if (box && input) {
  const failed = document.querySelector<HTMLElement>('.search-failed');
  let isAlive = false;

  async function start(place: HTMLElement): Promise<void> {
    if (isAlive) return;
    isAlive = true;
    try {
      const { folder } = JSON.parse(place.dataset['search'] ?? '') as { folder: string };
      const { hydrateBox } = (await import(/* @vite-ignore */ `${folder}search.js`)) as typeof import('./search.tsx');
      hydrateBox(place);
    } catch {
      isAlive = false;
    }
    if (failed) failed.hidden = isAlive;
  }

  const query = new URLSearchParams(location.search).get('q');
  for (const turn of ['focusin', 'input']) box.addEventListener(turn, () => void start(box));
  input.addEventListener('input', () => {
    const url = new URL(location.href);
    const typed = addressableQuery(input.value);
    if (typed === '') url.searchParams.delete('q');
    else url.searchParams.set('q', typed);
    history.replaceState(history.state, '', url);
  });
  if (query !== null) {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // On a phone all that stands above the field would keep the results out of sight.
    if (input.getBoundingClientRect().bottom > innerHeight / 2) box.scrollIntoView();
  }
}
