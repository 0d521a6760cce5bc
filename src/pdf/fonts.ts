import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
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

/** A font → the width of each of its glyphs, in thousandths of its size (ISO 32000-1, 9.7.4.3). */
export function glyphWidths(font: PDFDict): (glyph: number) => number {
  const inner = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const usual = inner.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000;
  const widths = new Map<number, number>();
  const list = inner.lookupMaybe(name('W'), PDFArray)?.asArray() ?? [];
  for (let index = 0; index < list.length;) {
    const start = number(list[index]);
    const next = list[index + 1];
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, place) => widths.set(start + place, number(width)));
      index += 2;
    } else {
      for (let glyph = start; glyph <= number(next); glyph += 1) widths.set(glyph, number(list[index + 2]));
      index += 3;
    }
  }
  return (glyph) => widths.get(glyph) ?? usual;
}

const number = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : 0);

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
