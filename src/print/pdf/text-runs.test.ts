import { expect, test } from 'vitest';
import { withTextRuns } from './text-runs.ts';

const wide = (_font: string, glyph: string): number => (glyph === '0001' ? 200 : 500);
const lineOf = (...parts: string[]): string => `BT\n/F4 10 Tf\n1 0 0 -1 0 20 Tm\n${parts.join('\n')}\nET\n`;

test('the glyphs of a line that follow each other as wide as they are become one text', () => {
  expect(withTextRuns(lineOf('<0001> Tj', '2 0 Td <0002> Tj', '5 0 Td <00030001> Tj'), wide)).toBe(
    lineOf('[<0001000200030001>] TJ'),
  );
});

test('what stands nearer or farther keeps its distance, whatever is too small to be seen adds up until it can be', () => {
  expect(withTextRuns(lineOf('<0002> Tj', '4.8 0 Td <0002> Tj', '5.1 0 Td <0002> Tj'), wide)).toBe(
    lineOf('[<0002>20<0002>-10<0002>] TJ'),
  );
  const steps = Array.from({ length: 4 }, () => '5.01 0 Td <0002> Tj');
  expect(withTextRuns(lineOf('<0002> Tj', ...steps), wide)).toBe(lineOf('[<000200020002>-3<00020002>] TJ'));
});

test('the font and the size are those of the text, also of the second in a line', () => {
  const fonts: string[] = [];
  const two = lineOf('<0002> Tj', '5 0 Td <0002> Tj') + '/F5 20 Tf\n<0002> Tj\n10 0 Td <0002> Tj\n';
  const runs = withTextRuns(two, (font) => {
    fonts.push(font);
    return 500;
  });
  expect(runs).toBe(lineOf('[<00020002>] TJ') + '/F5 20 Tf\n[<00020002>] TJ\n');
  expect([...new Set(fonts)]).toEqual(['F4', 'F5']);
});

test('a glyph alone, and one below another, stay as they are; steps that a second line begins from are missed', () => {
  const second = '0 -5 Td <0002> Tj';
  for (const text of [lineOf('<0002> Tj'), lineOf('<0002> Tj', second)]) expect(withTextRuns(text, wide)).toBe(text);
  expect(() => withTextRuns(lineOf('<0002> Tj', '5 0 Td <0002> Tj', second), wide)).toThrow('more than one line');
});
