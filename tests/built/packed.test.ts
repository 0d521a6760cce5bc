import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isBposts } from '../policy.ts';
import { dist } from '../site.ts';

// Servers are asked for every file packed by Brotli; by gzip, for one of each kind.
test('every packed copy holds the file beside it, and each is there in both ways', () => {
  const copies = globSync('**/*.{br,gz}', { cwd: dist });
  const wrong = copies.filter((copy) => {
    const packed = readFileSync(join(dist, copy));
    const content = copy.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
    return !content.equals(readFileSync(join(dist, copy.slice(0, -3))));
  });
  expect(wrong).toEqual([]);
  const names = (ending: string): string[] =>
    copies
      .filter((copy) => copy.endsWith(ending))
      .map((copy) => copy.slice(0, -3))
      .sort();
  expect(names('.br').length).toBeGreaterThan(isBposts ? 300 : 100);
  expect(names('.gz')).toEqual(names('.br'));
});
