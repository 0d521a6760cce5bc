/**
 * A dotted term shows what it means where it stands, taken from the glossary further down. Without a script, and where the
 * browser cannot place it beside the term, the term is a link to the glossary.
 */
export function showMeanings(): void {
  const meaning = document.querySelector<HTMLElement>('.meaning');
  if (!meaning || !CSS.supports('position-area', 'end')) return;
  document.addEventListener('click', (event) => {
    const term = (event.target as Element).closest<HTMLAnchorElement>('.term[href*="#term-"]');
    const entry = term && document.getElementById(term.hash.slice(1));
    if (!entry) return;
    event.preventDefault();
    meaning.firstElementChild?.replaceChildren(...[...entry.children].map((part) => part.cloneNode(true)));
    meaning.showPopover({ source: term });
    meaning.focus();
  });
}
