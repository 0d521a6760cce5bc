import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from './csv.ts';

/** CSV by the grammar of RFC 4180 → its rows. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const cells = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@",\r\n\t ]{0,6}$/));
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1 }));

test('what is written is read back, but for the apostrophe before what looks like a formula', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const asWritten = rows.map((row) => row.map((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)));
      expect(parseCsv(formatCsv(rows))).toEqual(asWritten);
    }),
  );
});

test('no cell begins as a formula does', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      for (const text of parseCsv(formatCsv(rows)).flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  expect(formatCsv([['=1+1', '-2', '@a', 'a,b', 'say "x"', ' b']])).toBe(`'=1+1,'-2,'@a,"a,b","say ""x"""," b"\r\n`);
});
