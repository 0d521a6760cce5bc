/**
 * Keeps the reader’s place when the language changes, or a second one comes beside it: the links take over the clause being read
 * (which the table of contents notes on the root element), or else the fragment in the address. Without a script they lead to the
 * same page.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('.languages a, .beside a');

function keepPlace(): void {
  const { place } = document.documentElement.dataset;
  const fragment = scrollY > 0 && place !== undefined ? `#${place}` : location.hash;
  for (const link of links) {
    link.hash = fragment;
    // What is looked for on the search page.
    link.search = location.search;
  }
}

for (const link of links) {
  for (const moment of ['pointerdown', 'focus', 'click'] as const) link.addEventListener(moment, keepPlace);
}
