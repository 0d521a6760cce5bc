const parameter = 'mark';

/** The address of a result and the words that were found there → the address that marks them on arrival. */
export function markingAddress(address: string, words: readonly string[]): string {
  const url = new URL(address, location.href);
  if (words.length > 0) url.searchParams.set(parameter, [...new Set(words)].join(' '));
  return url.href;
}

/** Marks the words that the address asks for in the place it leads to, and then takes them out of the address. */
export function markOnArrival(): void {
  const url = new URL(location.href);
  const words = url.searchParams.get(parameter);
  if (words === null) return;
  mark(url.hash.slice(1), words.split(' '));
  url.searchParams.delete(parameter);
  history.replaceState(history.state, '', url);
}

/** Marks words in an element by its id, without a change of the page: the browser paints them (see `::highlight`). */
export function mark(id: string, words: readonly string[]): void {
  const place = document.getElementById(id);
  if (!place || !('highlights' in CSS)) return;
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // A soft hyphen is part of the word that it may break.
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}\u00ad]+/gu)) {
      if (!wanted.has(word.replaceAll('\u00ad', '').toLowerCase())) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}
