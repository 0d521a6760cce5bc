import { type HTMLElement, parse } from 'node-html-parser';

const parsed = new Map<string, HTMLElement>();

/** The HTML of a page and the id of an element on it → the prose that a reader finds there, as one line of text. */
export function textAt(html: string, id: string): string {
  const document = parsed.get(html) ?? parse(html);
  parsed.set(html, document);
  const place = document.getElementById(id);
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
