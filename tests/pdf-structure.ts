import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFRawStream,
} from '@cantoo/pdf-lib';

/** An element of a PDF’s structure, with its type and that of the element it stands in. */
export interface StructureElement {
  readonly element: PDFDict;
  readonly type: string;
  readonly parent: string;
}

/** All elements of a PDF’s structure, each before those within it. */
export function elements(document: PDFDocument): StructureElement[] {
  const found: StructureElement[] = [];
  const add = (element: PDFDict, parent: string): void => {
    const kids = element.lookup(PDFName.of('K'));
    for (const kid of kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]) {
      const child = document.context.lookup(kid);
      if (!(child instanceof PDFDict) || !child.has(PDFName.of('S'))) continue;
      const type = child.lookup(PDFName.of('S'), PDFName).decodeText();
      found.push({ element: child, type, parent });
      add(child, type);
    }
  };
  add(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), '');
  return found;
}

/** The scope of a cell that is a heading: `/Column`, `/Row`, or nothing. */
export function scopeOf(cell: PDFDict): string {
  const attributes = cell.lookup(PDFName.of('A'));
  const list =
    attributes instanceof PDFArray ? attributes.asArray().map((_, index) => attributes.lookup(index)) : [attributes];
  const scopes = list.map((one) => (one instanceof PDFDict ? one.lookup(PDFName.of('Scope')) : undefined));
  return scopes.find((scope) => scope !== undefined && !(scope instanceof PDFNumber))?.toString() ?? '';
}

/** A content stream → the operators that paint something outside any marked content. */
export function unmarked(stream: PDFRawStream): string[] {
  let depth = 0;
  const found: string[] = [];
  for (const line of Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1').split('\n')) {
    const operator = /([A-Za-z*]+)$/.exec(line)?.[1] ?? '';
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth === 0 && /^(Tj|TJ|f\*?|S|B\*?|Do|sh)$/.test(operator)) found.push(line);
  }
  return found;
}
