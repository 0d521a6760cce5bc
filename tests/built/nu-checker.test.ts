import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasJava, nuErrors } from '../nu-checker.ts';
import { dist, oneOfEachTemplate } from '../site.ts';

test.skipIf(!hasJava)(
  'every template, and the print edition, have no error of the Nu checker',
  { timeout: 300_000 },
  () => {
    const files = [
      ...oneOfEachTemplate.map((path) => join(dist, path.endsWith('/') ? `${path}index.html` : path)),
      ...globSync('print/*.html', { cwd: dist }).map((path) => join(dist, path)),
    ];
    expect(files.length).toBeGreaterThan(15);
    expect(nuErrors(files)).toEqual([]);
  },
);
