import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { bare, toolSays } from './pdf.ts';
import { string } from './site.ts';

/** A page → the bare text of what the reader’s own printer gives. */
async function printed(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  const text = toolSays('pdftotext', '-raw', file, '-');
  rmSync(folder, { recursive: true });
  return bare(text);
}

for (const locale of locales) {
  const marks = (path: string): string[] => [
    bare(string(locale, 'edition.official')),
    bare(`${string(locale, 'print.address')} http://localhost:4321/${locale}/${path}`),
  ];

  for (const path of ['policy/', 'retention/', 'wizard/take-in-a-parcel/', 'rights/', 'wizard/map/', 'about/', '']) {
    test(`/${locale}/${path} printed says which edition it is and where it comes from, and has no menus`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}`, { waitUntil: 'networkidle' });
      const text = await printed(page);
      for (const mark of marks(path)) expect(text).toContain(mark);
      expect(text).not.toContain(bare(string(locale, 'footer.private')));
      expect(text).not.toContain('FrançaisEnglish');
    });
  }

  test(`the timeline in ${locale} prints with the reader’s own dates`, async ({ page }) => {
    await page.goto(`/${locale}/retention/#dates=called:2026-03-03`, { waitUntil: 'networkidle' });
    await expect(page.locator('.my-dates')).toContainText('2027');
    const text = await printed(page);
    expect(text).toMatch(/2027/);
    for (const mark of marks('retention/')) expect(text).toContain(mark);
  });

  test(`an answer of the wizard in ${locale} prints with its answers and its stops`, async ({ page }) => {
    await page.goto(`/${locale}/wizard/take-in-a-parcel/#take-in-a-parcel=whose-idea:postal-worker`, {
      waitUntil: 'networkidle',
    });
    const chosen = await page.locator('.so-far .chosen').innerText();
    const text = await printed(page);
    expect(text).toContain(bare(chosen));
    expect(text).toContain(bare(string(locale, 'wizard.stop.kept')));
    expect(text).not.toContain(bare(string(locale, 'wizard.copyLink')));
  });
}
