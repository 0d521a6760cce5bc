// The step of the build after the pages: the print edition as files to take away, and what can be kept for use without network.
// OUT_DIR names the built site. PDF_EDITION=yes makes the PDFs too; --check only says whether they can be made.
import { writeOfflineFiles } from '../src/offline/offline-files.ts';
import { writeHtmlEditions, writePdfEditions } from '../src/print/print-files.ts';
import { dateOfEdition } from './date-of-edition.ts';
import { startChromium } from './start-chromium.ts';

if (process.argv.includes('--check')) {
  await (await startChromium()).close();
} else {
  const site = process.env['OUT_DIR'] ?? 'dist';
  writeHtmlEditions(site);
  if (process.env['PDF_EDITION'] === 'yes') {
    const browser = await startChromium();
    try {
      await writePdfEditions(site, browser, dateOfEdition());
    } finally {
      await browser.close();
    }
  }
  await writeOfflineFiles(site);
}
