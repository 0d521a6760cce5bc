import { fragment, releaseHold } from '../../browser/fragment.ts';

/** Starts the reader’s own dates once the browser has nothing better to do, or as soon as they are used. */
const section = document.querySelector<HTMLElement>('.my-dates');
const form = section?.querySelector('form');

if (section && form) {
  let started: Promise<{ submit: () => void }> | undefined;
  const start = (): Promise<{ submit: () => void }> =>
    (started ??= import('./my-dates-island.ts').then(({ startMyDates }) => startMyDates(section, form, fragment)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start().then(({ submit }) => {
      submit();
    });
  });
  // Safari has no idle callback.
  // Dates in the address are shown before the first paint of what is below them.
  if (fragment.read().has('dates')) void start().finally(releaseHold);
  else releaseHold();
  const whenIdle =
    (globalThis as { requestIdleCallback?: typeof requestIdleCallback }).requestIdleCallback ?? setTimeout;
  whenIdle(() => void start());
}
