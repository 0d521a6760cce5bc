import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { buildEnvironment } from '../copy-of-project.ts';
import { expectHeadingsInOrder } from '../headings-of-pdf.ts';
import { toolSays } from '../pdf.ts';
import { dist } from '../site.ts';

const folder = mkdtempSync(join(tmpdir(), 'print-edition-'));
cpSync(dist, folder, { recursive: true });

function printAgain(env: Readonly<Record<string, string>> = {}): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/print-and-offline.ts'], {
    encoding: 'utf8',
    env: buildEnvironment({ OUT_DIR: folder, PDF_EDITION: 'yes', ...env }),
  });
  expect(status, stderr).toBe(0);
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('printing twice gives the same bytes', () => {
  printAgain();
  for (const file of locales.flatMap((locale) => [`print/privacy-${locale}.pdf`, `offline/${locale}.json`])) {
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(dist, file))), file).toBe(true);
  }
});

test('SOURCE_DATE_EPOCH sets the date of every PDF', () => {
  printAgain({ SOURCE_DATE_EPOCH: '1700000000' });
  for (const locale of locales) {
    const said = toolSays('pdfinfo', join(folder, `print/privacy-${locale}.pdf`));
    expect(said, locale).toMatch(/^CreationDate: +Tue Nov 14 22:13:20 2023/m);
  }
});

test.each(locales)('the PDF in %s has its headings in the order in which it is read', (locale) => {
  expectHeadingsInOrder(locale);
});
