import { spawnSync } from 'node:child_process';
import { parse } from 'node-html-parser';
import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import { locales } from '../domain/locales.ts';
import { timelineRows } from '../domain/timeline.ts';
import { absoluteAddress, signAddress } from '../routes/addresses.ts';
import { pictureFiles } from './picture-files.ts';
import { qrCode } from './qr-code.ts';
import { layOut, paper, widthOf } from './sign-layout.ts';
import { signsPdf } from './sign-pdf.ts';
import { clauseSigns, periodSigns } from './signs.ts';

const signs = [...periodSigns, ...clauseSigns];
const files = pictureFiles();

/** Pixels, four bytes each → what a code among them says. The package speaks CommonJS. */
const decode = (pixels: Uint8ClampedArray, width: number, height: number): string =>
  ((jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr)(pixels, width, height)?.data ?? '';

/** The path of a code → what another library than the one that made it reads in it. */
function read(path: string): string {
  const [scale, margin] = [4, 4];
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)];
  const size = Math.max(...runs.map(([, x, , length]) => Number(x) + Number(length)));
  const side = (size + 2 * margin) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of runs) {
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < Number(length) * scale; dx += 1) {
        const at = ((Number(y) + margin) * scale + dy) * side + (Number(x) + margin) * scale + dx;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
  }
  return decode(pixels, side, side);
}

test.each(['https://privacy.example/q/cameras-kept/', `https://${'a'.repeat(60)}.example/q/é/`, 'x'])(
  'the code of %s says it',
  (text) => {
    expect(read(qrCode(text).path)).toBe(text);
  },
);

test('there is a sign for each clause and each period, and no two have one address', () => {
  expect(signs).toHaveLength(policy.sections.flatMap(({ clauses }) => clauses).length + timelineRows(policy).length);
  expect(new Set(signs.map(({ path }) => path)).size).toBe(signs.length);
});

describe.each(locales)('in %s', (locale) => {
  test('every sign carries the code of its address, in letters too, and its texts are within it and apart', () => {
    for (const sign of signs) {
      const { code, lines, title } = layOut(sign, locale);
      const address = absoluteAddress(signAddress(sign.path));
      expect(read(files[`${locale}/signs/${sign.path}.svg`] ?? ''), sign.path).toBe(address);
      expect(address).toContain(lines.at(-1)?.text);
      for (const line of lines) expect(widthOf(line), line.text).toBeLessThanOrEqual(paper.width - 19.9);
      const above = lines.filter(({ y }) => y < code.y).map(({ y, size }) => ({ y, size }));
      expect(above.length + 2, title).toBe(lines.length);
      for (const { y } of above) expect(y + 4, title).toBeLessThanOrEqual(code.y);
      // A code has a margin of four of its modules.
      const margin = (4 * code.width) / code.size;
      for (const { y, size } of lines.filter(({ y }) => y > code.y + code.width))
        expect(y - size * 0.75 - code.y - code.width).toBeGreaterThan(margin / 2);
    }
  });

  test('every picture has a title and a description, and no script, style or foreign address', () => {
    const own = Object.entries(files).filter(([path]) => path.startsWith(`${locale}/`));
    expect(own).toHaveLength(signs.length + timelineRows(policy).length + 1);
    for (const [path, text] of own) {
      const svg = parse(text).querySelector('svg');
      expect(svg?.getAttribute('role'), path).toBe('img');
      for (const id of svg?.getAttribute('aria-labelledby')?.split(' ') ?? ['none'])
        expect(svg?.querySelector(`#${id}`)?.text, path).toMatch(/\S/);
      expect(text).not.toMatch(/<script|<style|style=|href|<image|foreignObject|undefined|NaN/);
    }
  });

  test('the picture of the timeline says every period in words', () => {
    const text = files[`${locale}/retention/timeline.svg`] ?? '';
    for (const { id } of timelineRows(policy)) {
      const [, words = ''] = /<desc[^>]*>(.*)\.<\/desc>/.exec(files[`${locale}/retention/${id}.svg`] ?? '') ?? [];
      expect(words).not.toBe('');
      expect(text).toContain(words);
    }
  });
});

const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;

test.skipIf(!hasPoppler)('a page of the PDF, as it is printed, carries the code of its sign', async () => {
  const [sign] = clauseSigns;
  if (!sign) throw new RangeError('There is no sign.');
  const input = await signsPdf([layOut(sign, 'de')], { title: 'Schilder', language: 'de', date: new Date(0) });
  const { stdout } = spawnSync('pdftoppm', ['-r', '150', '-gray'], { input });
  const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', 0, 60)) ?? [];
  const grey = stdout.subarray(head.length);
  const pixels = Uint8ClampedArray.from({ length: grey.length * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (grey[at >> 2] ?? 0),
  );
  expect(decode(pixels, Number(width), Number(height))).toBe(absoluteAddress(signAddress(sign.path)));
});

test('the same signs are the same PDF', async () => {
  const make = () =>
    signsPdf(
      periodSigns.map((sign) => layOut(sign, 'fr')),
      { title: 'Affiches', language: 'fr', date: new Date(0) },
    );
  expect(Buffer.from(await make()).equals(await make())).toBe(true);
});
