/** A thin band in the upper part of the window: what lies in it is being read. */
const readingBand = '-18% 0px -80% 0px';

/**
 * Follows the reader: marks the clause being read, and its section, in the table of contents and on its bar, and leaves the
 * clause’s id on the root element (`data-place`), where the language switch finds it. Without a script the contents are links.
 */
export function followReader(): void {
  const contents = document.querySelector('.table-of-contents');
  if (!contents) return;
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) mark(target, contents, links);
    },
    { rootMargin: readingBand },
  );
  for (const place of document.querySelectorAll('.clause, .appendix')) observer.observe(place);

  contents.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link) contents.querySelector('details')?.removeAttribute('open');
    // The page has one search, which its header opens.
    if (link?.className !== 'contents-search') return;
    event.preventDefault();
    document.querySelector<HTMLElement>('.search-open')?.click();
  });
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
