import { type HTMLElement, parse, TextNode } from 'node-html-parser';
import { type PageInside, periodPrefix } from './parts.ts';

/** What a document knows of the site it comes from. */
export interface DocumentPlaces {
  /** The address of a page that the document holds → where it begins. */
  readonly pages: ReadonlyMap<string, PageInside>;
  /** The id of a place → the number or letter by which paper refers to it. */
  readonly numbers: ReadonlyMap<string, string>;
  /** An address of the site → the same with scheme and host. */
  readonly absolute: (address: string) => string;
}

/**
 * HTML made of the site’s components → the same for a document that stands by itself: links into its pages lead to places in
 * it and carry their number; other links become whole, and their address is printed once; what only a screen reader on the
 * site needs is gone.
 */
export function inDocument(html: string, { pages, numbers, absolute }: DocumentPlaces): string {
  const root = parse(html, { comment: false });
  const printed = new Set<string>();
  for (const element of root.querySelectorAll('.visually-hidden')) element.remove();
  // Nothing inside of a picture can be followed; its words stay where the link was.
  for (const link of root.querySelectorAll('[role=img] a')) {
    link.tagName = 'SPAN';
    link.removeAttribute('href');
  }
  for (const row of root.querySelectorAll('.timeline-rows li[id]')) row.id = periodPrefix + row.id;
  for (const link of root.querySelectorAll('a[href]')) {
    const [path = '', fragment] = (link.getAttribute('href') ?? '').split('#');
    const inside = path === '' ? { start: '', prefix: '' } : pages.get(path);
    if (inside) {
      const place = fragment === undefined ? inside.start : inside.prefix + fragment;
      link.setAttribute('href', `#${place}`);
      const number = numbers.get(place);
      // A word that is explained says so once.
      if (number !== undefined && (!place.startsWith('term-') || isFirst(place, printed))) addNumber(link, number);
    } else if (!/^(?:tel|mailto):/.test(path)) {
      const address = path.startsWith('/') ? absolute(path) : path;
      link.setAttribute('href', fragment === undefined ? address : `${address}#${fragment}`);
      const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
      if (isFirst(address, printed) && !link.text.includes(shown)) {
        link.insertAdjacentHTML('beforeend', ` <span class="printed-address">[${shown}]</span>`);
      }
    }
  }
  return root.toString();
}

function isFirst(thing: string, known: Set<string>): boolean {
  const isNew = !known.has(thing);
  known.add(thing);
  return isNew;
}

/** Adds a number to a link that does not show it yet, on the line of its last word. */
function addNumber(link: HTMLElement, number: string): void {
  if (link.text.trim().startsWith(number)) return;
  const last = link.lastChild;
  if (last instanceof TextNode) last.rawText = last.rawText.trimEnd();
  link.insertAdjacentHTML('beforeend', `\u00a0<span class="reference">[${number}]</span>`);
}
