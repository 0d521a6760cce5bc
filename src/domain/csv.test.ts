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
      expect(parseCsv(formatCsv(rows, 'rfc4180'))).toEqual(asWritten);
    }),
  );
});

test('no cell begins as a formula does', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      for (const text of parseCsv(formatCsv(rows, 'rfc4180')).flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  expect(formatCsv([['=1+1', '-2', '@a', 'a,b', 'c;d', 'say "x"', ' b']], 'rfc4180')).toBe(
    `'=1+1,'-2,'@a,"a,b","c;d","say ""x"""," b"\r\n`,
  );
});

/** Bytes → the rows that a spreadsheet on a Belgian system shows: without a mark in cp1252, and parted by semicolons. */
function asBelgianExcel(bytes: Buffer): string[][] {
  const text = bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf))
    ? bytes.toString('utf8').slice(1)
    : new TextDecoder('windows-1252').decode(bytes);
  return text.split('\r\n').map((line) => line.split(';'));
}

test('a Belgian spreadsheet shows the columns and the accents', () => {
  const rows = [
    ['id', 'name_fr'],
    ['camera-images', 'images de caméras, 1 mois'],
  ];
  expect(asBelgianExcel(Buffer.from(formatCsv(rows, 'spreadsheet')))[1]).toEqual([
    'camera-images',
    '"images de caméras, 1 mois"',
  ]);
});

test('a program reads the other form by RFC 4180, without a mark', () => {
  expect(formatCsv([['a', 'é']], 'rfc4180')).toBe('a,é\r\n');
});
