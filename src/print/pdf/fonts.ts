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
