import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

const name = PDFName.of;

/**
 * Gives the bookmarks the words of their headings: Chromium’s own lose the space where a heading breaks, and say one twice that a
 * page break moves. Throws an Error where there is not one for each heading.
 */
export function nameBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const items = bookmarks(document);
  if (items.length !== headings.length)
    throw new Error(`The PDF has ${items.length} bookmarks for ${headings.length} headings.`);
  for (const [at, item] of items.entries()) {
    item.set(name('Title'), PDFHexString.fromText((headings[at] ?? '').replaceAll('\u00ad', '')));
  }
}

/** The bookmarks of a document, each before those below it. */
export function bookmarks(document: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const add = (parent: PDFDict): void => {
    let item = parent.lookupMaybe(name('First'), PDFDict);
    while (item) {
      found.push(item);
      add(item);
      item = item.lookupMaybe(name('Next'), PDFDict);
    }
  };
  add(document.catalog.lookup(name('Outlines'), PDFDict));
  return found;
}
