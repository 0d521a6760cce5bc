/** How far from the top of the window a clause is being read, in pixels; less in a low window. */
const readingLine = 160;

/**
 * Follows the reader: marks the clause being read, and its section, in the table of contents and on its bar, and leaves the
 * clause’s id on the root element (`data-place`), where the language switch finds it. Without a script the contents are links.
 */
export function followReader(): void {
  const contents = document.querySelector('.table-of-contents');
  if (!contents) return;
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const places = [...document.querySelectorAll<HTMLElement>('.clause, .appendix')];
  let isAsked = false;
  const look = (): void => {
    isAsked = false;
    // Opened over the text, they move it: the reader is where she was.
    if (contents.querySelector('details')?.open) return;
    const place = cameTo() ?? beingRead(places);
    if (place && place.id !== document.documentElement.dataset['place']) mark(place, contents, links);
  };
  const ask = (): void => {
    if (!isAsked) requestAnimationFrame(look);
    isAsked = true;
  };
  for (const moment of ['scroll', 'resize', 'hashchange']) addEventListener(moment, ask, { passive: true });
  ask();

  contents.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link) contents.querySelector('details')?.removeAttribute('open');
    // The page has one search, which its header opens.
    if (link?.className !== 'contents-search') return;
    event.preventDefault();
    document.querySelector<HTMLElement>('.search-open')?.click();
  });
}

/** The clause that a link has led to, as long as the page stands as it did then; of a section, its first. */
function cameTo(): Element | null {
  const target = document.querySelector(':is(.section, .clause, .appendix):target');
  if (!target) return null;
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const { top } = target.getBoundingClientRect();
  const landing =
    pixels(getComputedStyle(target).scrollMarginTop) +
    pixels(getComputedStyle(document.documentElement).scrollPaddingTop);
  // The last clauses cannot come to the top.
  const isEnd = scrollTop + clientHeight > scrollHeight - 2 && top > 0 && top < clientHeight;
  if (!isEnd && Math.abs(top - landing) > 2) return null;
  return target.matches('.section') ? target.querySelector('.clause') : target;
}

/** A length as computed styles have it → its number of pixels; 0 for a word. */
const pixels = (length: string): number => Number.parseFloat(length) || 0;

/** The clause that lies on the reading line. In a frame as high as its page nothing tells where the reader is. */
function beingRead(places: readonly HTMLElement[]): HTMLElement | undefined {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollHeight <= clientHeight) return undefined;
  const line = Math.min(readingLine, clientHeight * 0.19);
  // One that is hidden has no place.
  return places.findLast((place) => place.offsetParent && place.getBoundingClientRect().top <= line);
}

function mark({ id, parentElement }: Element, contents: Element, links: readonly HTMLAnchorElement[]): void {
  document.documentElement.dataset['place'] = id;
  const part = parentElement?.className === 'section' ? parentElement.id : id;
  for (const link of links) {
    if (link.hash === `#${id}`) {
      link.ariaCurrent = 'location';
      keepInView(link);
    } else link.ariaCurrent = link.hash === `#${part}` ? 'true' : null;
  }
  tellWhere(`#${part}`, contents);
}

/** On the bar: “Cameras · 9 of 18”. */
function tellWhere(part: string, contents: Element): void {
  const parts = [...contents.querySelectorAll<HTMLAnchorElement>('nav > ol > li > a')];
  const at = parts.findIndex(({ hash }) => hash === part);
  const here = contents.querySelector<HTMLElement>('.here');
  const name = parts[at]?.textContent;
  if (!here || !name) return;
  const [title, number] = here.children;
  if (title) title.textContent = name;
  if (number) number.textContent = (here.dataset['text'] ?? '').replace('{number}', `${at + 1}`);
}

/** Scrolls the list of contents itself, and only it, so that the marked line stays in sight. */
function keepInView(link: HTMLElement): void {
  const list = link.closest('nav > ol');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const box = list.getBoundingClientRect();
  if (top < box.top) list.scrollTop -= box.top - top + box.height / 3;
  else if (bottom > box.bottom) list.scrollTop += bottom - box.bottom + box.height / 3;
}
