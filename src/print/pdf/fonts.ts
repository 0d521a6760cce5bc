import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { withSigns } from './spoken-signs.ts';

const name = PDFName.of;

/** A page and the resource name of a font → that font. */
export function fontOf(page: PDFPage, font: string): PDFDict {
  const fonts = page.node.Resources()?.lookup(name('Font'), PDFDict);
  if (!fonts) throw new Error(`A page of the PDF has no font "${font}".`);
  return fonts.lookup(name(font), PDFDict);
}

/** Lets fonts say which signs some of their glyphs stand for. */
export function setSigns(document: PDFDocument, signs: ReadonlyMap<PDFDict, ReadonlyMap<number, string>>): void {
  for (const [font, ofGlyphs] of signs) {
    const place = font.get(name('ToUnicode'));
    const map = document.context.lookup(place);
    if (!(place instanceof PDFRef && map instanceof PDFRawStream))
      throw new Error('A font of the PDF has no map to text.');
    const text = withSigns(Buffer.from(decodePDFRawStream(map).decode()).toString('latin1'), ofGlyphs);
    document.context.assign(place, document.context.flateStream(Buffer.from(text, 'latin1')));
  }
}
