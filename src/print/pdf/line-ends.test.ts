import { expect, test } from 'vitest';
import { withLineEnds } from './line-ends.ts';

const line = (shown: string, at: number): string => `BT\n/F4 16 Tf\n1 0 0 -1 48 ${at} Tm\n<${shown}> Tj\nET\n`;
const glyphs = (): { space: string; hyphen: string } => ({ space: '0003', hyphen: '0010' });

test('a line of text ends with a space, but not after a space or a hyphen, nor within a line', () => {
  const stream = [line('0041', 10), line('00420003', 20), line('00430010', 30), line('0044', 40), line('0045', 40)];
  expect(withLineEnds(stream.join(''), glyphs)).toBe(
    [line('00410003', 10), line('00420003', 20), line('00430010', 30), line('0044', 40), line('0045', 40)].join(''),
  );
});
