import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { expectHeadingsInOrder } from '../headings-of-pdf.ts';
import { bare, pageTexts, toolSays } from '../pdf.ts';
import { elements, scopeOf, type StructureElement, unmarked } from '../pdf-structure.ts';
import { clauses, isBposts, policy } from '../policy.ts';
import { dist, html, string } from '../site.ts';

const textOf = (element: HTMLElement | null): string => bare(element?.text ?? '');
/** Paper adds numbers and addresses in brackets, which the site has not. */
const withoutBrackets = (text: string): string => text.replace(/\[[^\]]*\]/g, '');

describe.each(locales)('the PDF in %s', (locale) => {
  const file = join(dist, `print/privacy-${locale}.pdf`);
  let texts: string[];
  let whole: string;
  let page: HTMLElement;
  let document: PDFDocument;
  const isInside = (piece: HTMLElement): boolean => whole.includes(textOf(piece).toLowerCase());

  beforeAll(async () => {
    texts = pageTexts(file);
    // Names of facts begin with a capital where they begin a line.
    whole = withoutBrackets(texts.join('')).toLowerCase();
    page = parse(html(`/${locale}/print/`)).querySelector('main') as unknown as HTMLElement;
    document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  });

  test('is whole, tagged, A4, titled, dated as the edition, and small', () => {
    expect(toolSays('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    const info = toolSays('pdfinfo', file);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Page size: .*\(A4\)$/m);
    expect(info).toMatch(new RegExp(`^Title: +${string(locale, 'print.title')}`, 'm'));
    expect(info).toMatch(new RegExp(`^CreationDate: .* 00:00:00 ${policy.edition.lastUpdated.slice(0, 4)}`, 'm'));
    const metadata = toolSays('pdfinfo', '-meta', file);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain(`<rdf:li xml:lang="x-default">${string(locale, 'print.title')}`);
    // A fifth of it is the exact place of each letter: without it words run together (src/print/pdf/print-page.ts).
    expect(statSync(file).size).toBeLessThanOrEqual(600_000);
  });

  test('embeds its fonts, and draws the timeline as vectors', () => {
    const fonts = toolSays('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d/);
    expect(toolSays('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
  });

  test('holds every clause, with every figure and fact, as the policy page has it', () => {
    const pieces = parse(html(`/${locale}/policy/`)).querySelectorAll(
      '.clause :is(p, li, address, td), .clause .facts dd:not(.not-stated)',
    );
    expect(pieces.length).toBeGreaterThan(3 * clauses.length);
    const missing = pieces.filter((piece) => {
      for (const hidden of piece.querySelectorAll('.visually-hidden')) hidden.remove();
      // On paper the general rule is named beside a clause.
      const rule = piece.closest('.general');
      return !isInside(rule?.querySelector('summary') ?? piece);
    });
    expect(missing.map(({ text }) => text)).toEqual([]);
    const titles = page.querySelectorAll('.clause h3');
    expect(titles).toHaveLength(clauses.length);
    expect(titles.filter((title) => !isInside(title)).map(({ text }) => text)).toEqual([]);
  });

  test('holds all periods, every journey, the rights, the glossary and what is not stated', () => {
    const pieces = [
      ...parse(html(`/${locale}/retention/`)).querySelectorAll(
        '.timeline-table :is(th, td), .timeline-rows .period-badge',
      ),
      ...parse(html(`/${locale}/rights/`)).querySelectorAll('.prose :is(h2, p)'),
      ...parse(html(`/${locale}/policy/`)).querySelectorAll('.appendix :is(dt, dd)'),
      ...parse(html(`/${locale}/wizard/map/`)).querySelectorAll('h2, .question, .option, .note'),
    ].filter((piece) => piece.text.trim() !== '');
    expect(pieces.length).toBeGreaterThan(isBposts ? 200 : 90);
    const missing = pieces.filter((piece) => {
      // The map names the clause after a note, where paper has its number.
      if (!piece.classList.contains('note')) return !isInside(piece);
      for (const link of piece.querySelectorAll('a')) link.remove();
      return !whole.includes(bare(piece.text.replace(/[\s·]+$/, '')).toLowerCase());
    });
    expect(missing.map(({ text }) => text)).toEqual([]);
  });

  test('has contents in which every number is the page where the heading stands', () => {
    const entries = page.querySelectorAll('.print-contents a');
    expect(entries.length).toBeGreaterThan(clauses.length);
    const contents = texts[1] ?? '';
    const destinations = toolSays('pdfinfo', '-dests', file);
    let from = 0;
    for (const entry of entries) {
      const title = textOf(entry);
      const at = contents.indexOf(title, from);
      expect(at, `${entry.text} in the contents`).toBeGreaterThanOrEqual(from);
      from = at + title.length;
      const place = entry.getAttribute('href')?.slice(1) ?? '';
      const stands = new RegExp(`^ *(\\d+) .*"${place}"$`, 'm').exec(destinations)?.[1] ?? '';
      expect(contents.slice(from, from + stands.length), `the number of ${entry.text}`).toBe(stands);
      expect(texts[Number(stands) - 1], `page ${stands}`).toContain(title);
    }
  });

  test('leaves no heading alone at the foot of a page, and splits no clause and no row of a table', () => {
    const isTogether = (text: string): boolean =>
      texts.some((one) => withoutBrackets(one).includes(withoutBrackets(text)));
    for (const heading of page.querySelectorAll('h2, h3')) {
      const next = heading.nextElementSibling;
      expect(isTogether(textOf(heading) + textOf(next).slice(0, 12)), heading.text).toBe(true);
    }
    const rows = page.querySelectorAll('tr');
    expect(rows.length).toBeGreaterThan(isBposts ? 90 : 20);
    for (const row of rows) expect(isTogether(textOf(row)), row.text).toBe(true);
    for (const clause of page.querySelectorAll('.clause .words'))
      expect(isTogether(textOf(clause)), clause.text).toBe(true);
  });

  test('says on every page which edition it is, in which language, and which page of how many', () => {
    const version = bare(string(locale, 'print.version').split('{{')[0] ?? '');
    texts.forEach((text, index) => {
      const number = string(locale, 'print.page')
        .replace('{{page}}', String(index + 1))
        .replace('{{pages}}', String(texts.length));
      expect(text).toContain(bare(number));
      expect(text).toContain(version);
    });
  });

  // WCAG 1.3.1, 1.3.2
  test('is read in order: headings in three levels, tables with scope, every sign marked', () => {
    const all = elements(document);
    const levels = all.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= 3 && level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const cells = all.filter(({ type }) => type === 'TH');
    expect(cells.length).toBeGreaterThan(isBposts ? 100 : 20);
    expect(cells.filter(({ element }) => !/^\/(Column|Row)$/.test(scopeOf(element)))).toEqual([]);
    const isMisplaced = ({ type, parent }: StructureElement): boolean =>
      (type === 'TR' && !/^(Table|THead|TBody)$/.test(parent)) || (parent === 'LI' && !/^(Lbl|LBody)$/.test(type));
    expect(all.filter(isMisplaced).map(({ type, parent }) => `${parent} > ${type}`)).toEqual([]);
    expect(document.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain(locale);
    for (const { node } of document.getPages())
      expect(unmarked(node.lookup(PDFName.of('Contents')) as PDFRawStream)).toEqual([]);
  });

  test('has bookmarks, and links that live and say where they lead', () => {
    const outline = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    expect(outline.lookup(PDFName.of('First'), PDFDict).has(PDFName.of('Title'))).toBe(true);
    const places = document.catalog.lookup(PDFName.of('Dests'), PDFDict);
    const links = document
      .getPages()
      .flatMap(({ node }) => node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []);
    expect(links.length).toBeGreaterThan(isBposts ? 300 : 75);
    for (const reference of links) {
      const link = document.context.lookup(reference, PDFDict);
      expect(link.has(PDFName.of('Contents'))).toBe(true);
      const place = link.lookup(PDFName.of('Dest'));
      if (place instanceof PDFName) expect(places.has(place), place.toString()).toBe(true);
      else
        expect(link.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'))?.toString()).toMatch(
          /https?:|tel:|mailto:/,
        );
    }
  });
});

// The other languages, of the same parts: `npm run test:long`, as poppler takes four seconds to read one PDF in this order.
test('the PDF in one language has its headings in the order in which it is read', () => {
  expectHeadingsInOrder('en');
});

test.each(locales)(
  'the file of the print edition in %s asks for no other file, and its links lead to places in it',
  (locale) => {
    const document = parse(html(`/print/privacy-${locale}.html`));
    expect(document.querySelectorAll('script, img, iframe, link[rel=stylesheet], link[rel=icon], [src]')).toEqual([]);
    const links = document.querySelectorAll('a[href^="#"]');
    expect(links.length).toBeGreaterThan(clauses.length);
    const places = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
    expect(links.filter((link) => !places.has(link.getAttribute('href')?.slice(1) ?? '')).map(String)).toEqual([]);
  },
);
