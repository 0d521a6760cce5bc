/**
 * Keeps the reader’s place when the language changes: the links take over the clause being read (which the table of
 * contents notes on the root element), or else the fragment in the address. Without a script they lead to the same page.
 */
const languages = document.querySelector('.languages');

function keepPlace(): void {
  const { place } = document.documentElement.dataset;
  const fragment = scrollY > 0 && place !== undefined ? `#${place}` : location.hash;
  for (const link of languages?.querySelectorAll('a') ?? []) link.hash = fragment;
}

for (const moment of ['pointerdown', 'focusin', 'click'] as const) languages?.addEventListener(moment, keepPlace);
