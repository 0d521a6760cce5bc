import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import { escapedXml } from '../../domain/escaped-xml.ts';
import { markArtifacts } from './content-stream.ts';
import { fontOf, lineEndGlyphs, setSigns } from './fonts.ts';
import { withLineEnds } from './line-ends.ts';
import { nameBookmarks } from './bookmarks.ts';
import { takeSpokenSigns } from './spoken-signs.ts';
import { addListBodies, boxFigures, dropNonStruct, freeContents, mapRoles, nameTerms } from './structure.ts';
import { shortName } from '../../site/site.ts';

/** What a PDF must say of itself that Chromium does not know. */
export interface PdfFacts {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The date it bears, which is not that of the build. */
  readonly date: Date;
  /** Its headings, in order: Chromium’s bookmarks have one for each. */
  readonly headings: readonly string[];
  /** The id of a place in the document, or an address → what a link to it leads to, in words. */
  readonly targets: Readonly<Record<string, string>>;
}

const name = PDFName.of;

/**
 * Chromium’s PDF → the same as PDF/UA wants it: title, language and mark in XMP, roles, bodies of lists, artifacts, and links
 * that say where they lead. The same pages give the same bytes. Throws an Error on structure it does not know.
 */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(withSteadyIds(bytes), { updateMetadata: false });
  const { context } = document;
  const signs = new Map<PDFDict, Map<number, string>>();
  const glyphs = new Map<PDFDict, ReturnType<typeof lineEndGlyphs>>();
  for (const page of document.getPages()) {
    const place = page.node.get(name('Contents'));
    const content = context.lookup(place);
    if (!(place instanceof PDFRef && content instanceof PDFRawStream))
      throw new Error('A page of the PDF has no single content stream.');
    const stream = Buffer.from(decodePDFRawStream(content).decode()).toString('latin1');
    const spoken = takeSpokenSigns(stream, (font, glyph, sign) => {
      const place = fontOf(page, font);
      signs.set(place, (signs.get(place) ?? new Map<number, string>()).set(glyph, sign));
    });
    const spaced = withLineEnds(spoken, (font) => {
      const dict = fontOf(page, font);
      const known = glyphs.get(dict) ?? lineEndGlyphs(document, dict);
      glyphs.set(dict, known);
      return known;
    });
    const { text, freed } = markArtifacts(spaced);
    context.assign(
      place,
      context.stream(deflateSync(Buffer.from(text, 'latin1'), { level: 9 }), { Filter: 'FlateDecode' }),
    );
    freeContents(document, page.ref, freed);
    nameLinks(page.node.lookupMaybe(name('Annots'), PDFArray), facts.targets);
  }
  setSigns(document, signs);
  nameBookmarks(document, facts.headings);
  nameTerms(document);
  addListBodies(document);
  dropNonStruct(document);
  boxFigures(document);
  mapRoles(document);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setSubject(facts.description);
  document.setLanguage(facts.language);
  document.setCreator(`${shortName} explorer`);
  document.setCreationDate(facts.date);
  document.setModificationDate(facts.date);
  const metadata = context.stream(Buffer.from(xmp(facts), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(name('Metadata'), context.register(metadata));
  // The elements of the structure are alike, and there are thousands: in one stream they pack several times as small as in the
  // streams of fifty that the library makes by itself.
  return PDFStreamWriter.forContext(context, Infinity, true, Infinity).serializeToBuffer();
}

/** Chromium names elements after numbers that differ from run to run; in their order they are always the same. */
function withSteadyIds(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const ids = [...new Set(text.match(/(?<=\(node)\d+(?=\))/g))].sort();
  const places = new Map(ids.map((id, index) => [id, String(index).padStart(id.length, '0')]));
  return Buffer.from(
    text.replace(/\(node(\d+)\)/g, (_, id: string) => `(node${places.get(id) ?? id})`),
    'latin1',
  );
}

function nameLinks(annotations: PDFArray | undefined, targets: PdfFacts['targets']): void {
  for (let index = 0; annotations && index < annotations.size(); index += 1) {
    const link = annotations.lookup(index, PDFDict);
    const place = link.lookup(name('Dest'));
    const uri = link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
    const target = place instanceof PDFName ? place.decodeText() : uri instanceof PDFString ? uri.asString() : '';
    const words = targets[target];
    if (words === undefined) throw new Error(`A link of the PDF leads to "${target}", which the page does not know.`);
    link.set(name('Contents'), PDFHexString.fromText(words));
  }
}

function xmp({ title, description, language, date }: PdfFacts): string {
  const day = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapedXml(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapedXml(description)}</rdf:li></rdf:Alt></dc:description>
   <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>${day}</xmp:CreateDate>
   <xmp:ModifyDate>${day}</xmp:ModifyDate>
   <xmp:CreatorTool>${escapedXml(shortName)} explorer</xmp:CreatorTool>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
