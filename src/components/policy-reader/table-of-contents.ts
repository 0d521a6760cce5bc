/**
 * Follows the reader: marks the clause being read, and its section, in the table of contents, and leaves the clause’s
 * id on the root element (`data-place`), where the language switch finds it. Without a script the contents are links.
 */
const contents = document.querySelector('.table-of-contents');
const links = new Map(
  [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [link.hash.slice(1), link]),
);

/** A thin band in the upper part of the window: what lies in it is being read. */
const readingBand = '-18% 0px -80% 0px';

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) mark(target);
  },
  { rootMargin: readingBand },
);

for (const place of document.querySelectorAll('.clause, .appendix')) observer.observe(place);

contents?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) contents.querySelector('details')?.removeAttribute('open');
});

function mark(place: Element): void {
  document.documentElement.dataset['place'] = place.id;
  const section = place.closest('.section')?.id;
  for (const [id, link] of links) {
    if (id === place.id) link.setAttribute('aria-current', 'location');
    else if (id === section) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  keepInView(links.get(place.id));
}

/** Scrolls the list of contents itself, and only it, so that the marked line stays in sight. */
function keepInView(link: HTMLElement | undefined): void {
  const list = contents?.querySelector('nav > ol');
  if (!link || !list || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  if (top < box.top) list.scrollTop -= box.top - top + box.height / 3;
  else if (bottom > box.bottom) list.scrollTop += bottom - box.bottom + box.height / 3;
}
