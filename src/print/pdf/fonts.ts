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

const codes = { space: '0020', hyphen: '002D' } as const;

/** A font → its glyphs for a space and a hyphen, as four hexadecimal digits each; undefined where it has none. */
export function lineEndGlyphs(document: PDFDocument, font: PDFDict): Record<keyof typeof codes, string | undefined> {
  const map = document.context.lookup(font.get(name('ToUnicode')));
  const text = map instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(map).decode()).toString('latin1') : '';
  const glyphOf = (code: string): string | undefined => {
    const [, own] = new RegExp(`<(\\w{4})> <${code}>`).exec(text.replace(/beginbfrange[\s\S]*?endbfrange/g, '')) ?? [];
    if (own !== undefined) return own.toUpperCase();
    for (const [, first = '', last = '', sign = ''] of text.matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g)) {
      const glyph = Number.parseInt(first, 16) + Number.parseInt(code, 16) - Number.parseInt(sign, 16);
      if (glyph >= Number.parseInt(first, 16) && glyph <= Number.parseInt(last, 16))
        return glyph.toString(16).toUpperCase().padStart(4, '0');
    }
    return undefined;
  };
  return { space: glyphOf(codes.space), hyphen: glyphOf(codes.hyphen) };
}

/** A font → how wide a glyph is, given as four hexadecimal digits, in thousandths of the font’s size (ISO 32000-1, 9.7.4.3). */
export function widthsOf(font: PDFDict): (glyph: string) => number {
  const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const list = descendant.lookup(name('W'), PDFArray);
  const otherwise = descendant.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000;
  const widths = new Map<number, number>();
  for (let at = 0; at < list.size(); at += 1) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const next = list.lookup((at += 1));
    if (next instanceof PDFArray) {
      for (const [index, width] of next.asArray().entries())
        if (width instanceof PDFNumber) widths.set(first + index, width.asNumber());
    } else if (next instanceof PDFNumber) {
      const width = list.lookup((at += 1), PDFNumber).asNumber();
      for (let glyph = first; glyph <= next.asNumber(); glyph += 1) widths.set(glyph, width);
    }
  }
  return (glyph) => widths.get(Number.parseInt(glyph, 16)) ?? otherwise;
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
