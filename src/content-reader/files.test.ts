import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './files.ts';

test('strings are looked for in all code of src/, also right in it, but not in tests nor where strings are declared', () => {
  const root = mkdtempSync(join(tmpdir(), 'privacy-explorer-sources-'));
  const code = [
    'src/addresses.ts',
    'src/components/site-head/SiteHead.astro',
    'src/i18n/format.ts',
    'src/search/Box.tsx',
  ];
  const noCode = ['src/components/examples.ts', 'src/i18n/format.test.ts', 'src/schemas/interface-strings.ts'];
  for (const path of [...code, ...noCode]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  expect(sourceFiles(root).sort()).toEqual(code.map((path) => join(root, path)));
  rmSync(root, { recursive: true });
});
