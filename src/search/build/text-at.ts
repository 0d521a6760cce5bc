import { type HTMLElement, parse } from 'node-html-parser';

/** The elements with an id of each page that was asked for. */
const parsed = new Map<string, ReadonlyMap<string, HTMLElement>>();

/** The HTML of a page and the id of an element on it → the prose that a reader finds there, as one line of text. */
export function textAt(html: string, id: string): string {
  const places = parsed.get(html) ?? placesIn(html);
  parsed.set(html, places);
  const place = places.get(id);
  if (!place) throw new ReferenceError(`Search points to "#${id}", which is not on its page.`);
  const blocks = (place.querySelector('.prose') ?? place)
    .querySelectorAll('p, li, address, dd')
    .filter((block) => !block.querySelector('p, li'));
  return (
    blocks
      .map((block) => block.text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim())
      // The items of a list have no full stop.
      .reduce((text, block) => (text === '' ? block : `${text}${/[.:;!?…]$/.test(text) ? '' : ','} ${block}`), '')
  );
}

const placesIn = (html: string): Map<string, HTMLElement> =>
  new Map(
    parse(html)
      .querySelectorAll('[id]')
      .map((place) => [place.id, place]),
  );
