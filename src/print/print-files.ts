import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser } from '@playwright/test';
import { locales } from '../domain/locales.ts';
import { withPolicy } from '../integrations/page-security.ts';
import { finishPdf } from './pdf/finish-pdf.ts';
import { printPage } from './pdf/print-page.ts';

const fileName = (locale: string, kind: 'html' | 'pdf'): string => join('print', `privacy-${locale}.${kind}`);

/** A built site → the print edition of each language as one file to take away: its page, without what works only on the site. */
export function writeHtmlEditions(site: string): void {
  mkdirSync(join(site, 'print'), { recursive: true });
  for (const locale of locales) {
    const page = parse(readFileSync(join(site, locale, 'print/index.html'), 'utf8'), { comment: true });
    const ofTheSite = '.print-tools, script, meta[http-equiv="content-security-policy"]';
    for (const element of page.querySelectorAll(ofTheSite)) element.remove();
    const file = fileName(locale, 'html');
    writeFileSync(join(site, file), withPolicy(page.toString(), `/${file.replaceAll('\\', '/')}`));
  }
}

/** The same editions → PDFs beside them. The date is the one that they bear. */
export async function writePdfEditions(site: string, browser: Browser, date: Date): Promise<void> {
  await Promise.all(
    locales.map(async (locale) => {
      const { bytes, ...facts } = await printPage(browser, resolve(site, fileName(locale, 'html')));
      writeFileSync(join(site, fileName(locale, 'pdf')), await finishPdf(bytes, { ...facts, date }));
    }),
  );
}
