import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

test.each([
  ['#ffffff', '#000000', 21],
  ['#a5121f', '#a5121f', 1],
  // As the WCAG’s own examples have it: the least grey that text on white may have.
  ['#767676', '#ffffff', 4.54],
])('%s on %s has a contrast of %d', (one, other, wanted) => {
  expect(contrast(one, other)).toBeCloseTo(wanted, 2);
});
