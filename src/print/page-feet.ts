/** What stands at the foot of every page. */
export interface PageFeet {
  /** Which edition this is, and in which language. */
  readonly edition: string;
  /** The number of the page among all: `page {page} of {pages}`. */
  readonly page: string;
}

/** The words at the foot of a page → the style that prints them there. Margins of pages take text from nowhere but a style. */
export function pageFeet({ edition, page }: PageFeet): string {
  const counted = page
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? `counter(${piece.slice(1, -1)})` : quoted(piece)))
    .join(' ');
  const type = `font: 7.6pt 'Source Sans 3', system-ui, sans-serif; color: #555; vertical-align: top; padding-top: 5mm`;
  return (
    `@page { size: A4; margin: 19mm 20mm 23mm; ` +
    `@bottom-left { content: ${quoted(edition)}; width: 75%; ${type} } ` +
    `@bottom-right { content: ${counted}; width: 25%; text-align: right; ${type} } }`
  );
}

/** A text → a string of CSS; a sign that would end the string or the style is written as its code. */
function quoted(text: string): string {
  return `'${text.replace(/['"\\<>]|[^ -~]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}'`;
}
