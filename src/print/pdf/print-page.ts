import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { Browser } from '@playwright/test';
import type { PdfFacts } from './finish-pdf.ts';

const { resolve } = createRequire(import.meta.url);

/** The typefaces of the PDF, so that it looks the same and has the same bytes whatever fonts the building machine has. */
const faces = [
  ['source-serif-4', 'Source Serif 4', 400, 'normal'],
  ['source-serif-4', 'Source Serif 4', 600, 'normal'],
  ['source-sans-3', 'Source Sans 3', 400, 'normal'],
  ['source-sans-3', 'Source Sans 3', 400, 'italic'],
  ['source-sans-3', 'Source Sans 3', 600, 'normal'],
] as const;

/** On screens that have few pixels glyphs stand on whole ones; on paper that glues words together and tears others apart. */
const exactSpacing = ':root { text-rendering: geometricPrecision }';

/** A page as Chromium prints it, and what it says of itself. */
export interface PrintedPage extends Omit<PdfFacts, 'date'> {
  readonly bytes: Uint8Array;
}

/**
 * Prints an HTML file that stands by itself. Its contents (`[data-page-of]`) get the page numbers of their places: it is printed
 * until the numbers written are those of the print. Throws an Error where they do not settle.
 */
export async function printPage(browser: Browser, file: string): Promise<PrintedPage> {
  // The page’s own policy allows no style but its own; the typefaces come with one more.
  const context = await browser.newContext({
    bypassCSP: true,
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.addStyleTag({ content: [...faces.map(fontFace), exactSpacing].join('\n') });
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(asLists);
    let numbers = '';
    for (let pass = 1; pass <= 4; pass += 1) {
      const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
      const places = await pageNumbers(bytes);
      const found = JSON.stringify(places);
      if (found === numbers) return { bytes, ...(await page.evaluate(describe)) };
      numbers = found;
      await page.evaluate(fillIn, places);
    }
    throw new Error(`${file}: the page numbers of the contents do not settle.`);
  } finally {
    await context.close();
  }
}

function fontFace([folder, family, weight, style]: (typeof faces)[number]): string {
  const file = resolve(`@fontsource/${folder}/files/${folder}-latin-${weight}-${style}.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) }`;
}

/** A PDF → the page on which each of its named places stands, counted from 1. */
export async function pageNumbers(bytes: Uint8Array): Promise<Record<string, number>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.tag, index + 1]));
  const places = document.catalog.lookup(PDFName.of('Dests'), PDFDict);
  return Object.fromEntries(
    places.entries().map(([key]) => {
      const target = places.lookup(key, PDFArray).get(0);
      const page = target instanceof PDFNumber ? target.asNumber() + 1 : pages.get(String(target));
      if (page === undefined) throw new Error(`The place "${key.decodeText()}" of the PDF is on no page.`);
      return [key.decodeText(), page] as const;
    }),
  );
}

// The three below run in the page.

/**
 * Chromium’s PDFs know no lists of terms: each becomes a list, each group an item of it. A term becomes a quote, of which the
 * document has no other, so that it is known again in the PDF.
 */
function asLists(): void {
  const roles = { dl: 'list', 'dl > div': 'listitem', dt: 'blockquote' };
  for (const [selector, role] of Object.entries(roles))
    for (const element of document.querySelectorAll(selector)) element.setAttribute('role', role);
}

function fillIn(places: Record<string, number>): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const page = places[entry.dataset['pageOf'] ?? ''];
    if (page === undefined) throw new Error(`The contents name "${entry.dataset['pageOf']}", which is not in the PDF.`);
    entry.textContent = String(page);
  }
}

function describe() {
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const targets = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map((link): [string, string] => {
    const target = link.getAttribute('href') ?? '';
    if (!target.startsWith('#')) return [link.href, words(link)];
    const place = document.getElementById(target.slice(1));
    return [target.slice(1), words(place?.querySelector('h1, h2, h3, dt, .name') ?? place)];
  });
  return {
    title: document.title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    language: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(words),
    targets: Object.fromEntries(targets) as Record<string, string>,
  };
}
