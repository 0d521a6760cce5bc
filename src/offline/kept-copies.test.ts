import { expect, test } from 'vitest';
import { keptUnder } from './kept-copies.ts';

test.each([
  ['/nl/policy/?q=a#cameras', ['/nl/policy/']],
  ['/nl', ['/nl', '/nl/', '/nl.html']],
  ['/nl/policy', ['/nl/policy', '/nl/policy/', '/nl/policy.html']],
  ['/nl/policy/index.html', ['/nl/policy/']],
  ['/nl/policy/index', ['/nl/policy/']],
  ['/print/privacy-nl', ['/print/privacy-nl', '/print/privacy-nl/', '/print/privacy-nl.html']],
])('what was asked for as %s is looked for as %j', (address, paths) => {
  const origin = 'https://privacy.example';
  expect(keptUnder(origin + address)).toEqual(paths.map((path) => origin + path));
});
