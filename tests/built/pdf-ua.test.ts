import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFRawStream,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { bookmarks } from '../../src/print/pdf/bookmarks.ts';
import { elements } from '../pdf-structure.ts';
import { bare, structureText } from '../pdf.ts';
import { policy } from '../policy.ts';
import { dist } from '../site.ts';
import { document as pageOf } from './documents.ts';

// The rules of PDF/UA-1 (ISO 14289-1) that need no eye, after the Matterhorn Protocol, whose numbers stand behind them. No checker
// of others can be had from npm or Debian: veraPDF and PAC are in neither.

const name = PDFName.of;

describe.each(locales)('the PDF in %s', async (locale) => {
  const path = join(dist, `print/privacy-${locale}.pdf`);
  const pdf = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  const { catalog, context } = pdf;
  const all = elements(pdf);
  const ofType = (type: string): PDFDict[] => all.filter((one) => one.type === type).map(({ element }) => element);
  const annotations = pdf.getPages().flatMap(({ node }) => {
    const list = node.lookupMaybe(name('Annots'), PDFArray);
    return list ? list.asArray().map((_, at) => list.lookup(at, PDFDict)) : [];
  });

  // WCAG 2.4.2, 3.1.1
  test('says that it is tagged, its title, its language, and that it is PDF/UA-1 (06, 07, 11)', () => {
    expect(catalog.lookup(name('MarkInfo'), PDFDict).lookup(name('Marked'))?.toString()).toBe('true');
    expect(catalog.lookup(name('MarkInfo'), PDFDict).lookup(name('Suspects'))?.toString()).not.toBe('true');
    expect(catalog.lookup(name('ViewerPreferences'), PDFDict).lookup(name('DisplayDocTitle'))?.toString()).toBe('true');
    const xmp = Buffer.from((catalog.lookup(name('Metadata')) as PDFRawStream).getContents()).toString();
    expect(xmp).toMatch(/<pdfuaid:part>1</);
    expect(xmp).toMatch(/<dc:title>.*\S.*<\/dc:title>/s);
  });

  test('has no script, no form, no file inside, and no page that turns itself (19, 25, 29)', () => {
    for (const key of ['AcroForm', 'OpenAction', 'AA']) expect(catalog.has(name(key)), key).toBe(false);
    expect(catalog.lookupMaybe(name('Names'), PDFDict)?.has(name('JavaScript')) ?? false).toBe(false);
    for (const { node } of pdf.getPages()) expect(node.has(name('AA')) || node.has(name('PresSteps'))).toBe(false);
  });

  test('maps each type that PDF does not know to one that it knows, and none that it knows (02)', () => {
    const roles = catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('RoleMap'), PDFDict);
    for (const [, to] of roles.entries()) expect(String(to)).toMatch(/^\/(?:Span|Sect|Quote|Div)$/);
    const standard =
      /^(?:Document|Art|Sect|Div|NonStruct|P|H\d|L|LI|Lbl|LBody|Table|TR|TH|TD|Caption|Span|Link|Figure)$/;
    const unknown = [...new Set(all.map(({ type }) => type))].filter((type) => !standard.test(type));
    expect(unknown.filter((type) => !roles.has(name(type)))).toEqual([]);
  });

  // WCAG 1.1.1
  test('has a text and a place for each figure (13)', () => {
    const figures = ofType('Figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.has(name('Alt'))).toBe(true);
      const box = figure.lookup(name('A'), PDFDict).lookup(name('BBox'), PDFArray);
      expect(box.size()).toBe(4);
    }
  });

  test('has each link in its structure, on a page that is walked in its order, with words (28)', () => {
    const linked = new Set(
      ofType('Link').flatMap((link) => {
        const kids = link.lookup(name('K'));
        const list = kids instanceof PDFArray ? kids.asArray() : [link.get(name('K'))];
        return list.flatMap((kid) => {
          const content = context.lookup(kid);
          return content instanceof PDFDict && content.has(name('Obj')) ? [String(content.get(name('Obj')))] : [];
        });
      }),
    );
    expect(annotations.length).toBe(linked.size);
    for (const link of annotations) {
      expect(link.has(name('Contents')) && link.lookup(name('StructParent')) instanceof PDFNumber).toBe(true);
    }
    for (const { node } of pdf.getPages())
      if (node.has(name('Annots'))) expect(node.lookup(name('Tabs'))?.toString()).toBe('/S');
  });

  test('has fonts that are embedded and say which letters they draw (31, 10)', () => {
    for (const [, font] of context.enumerateIndirectObjects()) {
      if (!(font instanceof PDFDict) || font.get(name('Type')) !== name('Font')) continue;
      if (String(font.get(name('Subtype'))) === '/Type0') {
        const map = Buffer.from(decodePDFRawStream(font.lookup(name('ToUnicode')) as PDFRawStream).decode()).toString();
        expect(map).not.toMatch(/<(?:0000|FEFF|FFFE)>\s*$/m);
      } else {
        const described = font.lookup(name('FontDescriptor'), PDFDict);
        expect(described.has(name('FontFile2')) || described.has(name('FontFile3'))).toBe(true);
      }
    }
  });

  // WCAG 2.4.5, 2.4.6
  test('has a bookmark for each heading, in its words', () => {
    const titles = bookmarks(pdf).map((item) =>
      (item.lookup(name('Title')) as unknown as { decodeText(): string }).decodeText(),
    );
    const headings = pageOf(`/${locale}/print/`).querySelectorAll('main :is(h1, h2, h3, h4)');
    const words = headings.map(({ text }) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim());
    expect(titles).toEqual(words);
    expect(titles.filter((title) => /^(.{5,})\s?\1$|^[\d.]+[^\d\s.]/.test(title))).toEqual([]);
  });

  // WCAG 1.3.1
  test('has the facts of a clause as a list, each with its label', () => {
    const terms = pageOf(`/${locale}/print/`).querySelectorAll('main dl > div');
    expect(ofType('Lbl').length).toBeGreaterThanOrEqual(terms.length);
    expect(all.filter(({ type }) => type === 'BlockQuote')).toEqual([]);
  });
});

// WCAG 1.3.2
test('read by its structure, a line of the PDF does not stick to the next', () => {
  const locale = 'en';
  const text = structureText(join(dist, `print/privacy-${locale}.pdf`));
  const words = new Set(
    pageOf(`/${locale}/print/`)
      .querySelector('main')
      ?.structuredText.replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  const glued = (text.toLowerCase().match(/\p{L}{8,}/gu) ?? []).filter((word) => !words.has(word));
  expect([...new Set(glued)]).toEqual([]);
  expect(bare(text)).toContain(bare(new URL(policy.edition.official[locale]).origin));
  expect(text).not.toContain('Https://');
});
