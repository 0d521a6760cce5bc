import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOfTheWizard, expectMarks, openTimelineWithDates, testOnPaper } from './paper.ts';
import { bare, toolSays } from './pdf.ts';

/** A page → the bare text of what the reader’s own printer gives. */
async function printed(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  const text = toolSays('pdftotext', '-raw', file, '-');
  rmSync(folder, { recursive: true });
  return bare(text);
}

// All in every language: `long/print-any-page.spec.ts`.
testOnPaper.kindsOfPage('nl');
testOnPaper.kindsOfPage('de');
testOnPaper.dates('fr');
testOnPaper.answer('en');

test('the timeline in nl prints with the reader’s own dates', async ({ page }) => {
  await openTimelineWithDates(page, 'nl');
  const text = await printed(page);
  expect(text).toMatch(/2027/);
  expectMarks(text, 'nl', 'retention/');
});

test('an answer of the wizard in de prints with its answers', async ({ page }) => {
  const chosen = await answerOfTheWizard(page, 'de');
  const text = await printed(page);
  expect(text).toContain(bare(chosen));
  expectMarks(text, 'de', 'wizard/take-in-a-parcel/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.gist .sentence').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('#answer')).toHaveCSS('break-inside', 'auto');
  await expect(page.locator('[data-change]').filter({ visible: true })).toHaveCount(0);
});
