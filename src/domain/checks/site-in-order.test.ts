import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { papers } from './site-in-order.ts';

test('the paper that colours are held against is that of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${papers.light}, ${papers.dark});`);
});
