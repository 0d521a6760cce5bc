// Runs in the browser too.

/** Longer queries are cut, in UTF-16 units: nobody types them, and a page must not hang on one that was pasted. */
export const longestQuery = 200;

/** What was typed → the same as an address can hold it: no half of a surrogate pair, and not too long. */
export function addressableQuery(typed: string): string {
  return typed.trim().slice(0, longestQuery).toWellFormed();
}

/** How much of a query is said back to the reader, in UTF-16 units. */
const longestShown = 80;

/**
 * What was typed → the same as a page can say it back: without signs that are not seen or that turn the text around them,
 * with no more than two marks on a letter, and not too long.
 */
export function shownQuery(typed: string): string {
  const plain = addressableQuery(typed)
    .replace(/\p{C}/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1');
  return plain.length > longestShown ? `${plain.slice(0, longestShown).toWellFormed()}…` : plain;
}
