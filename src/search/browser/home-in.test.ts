import { expect, test } from 'vitest';
import { homeIn } from './home-in.ts';

test('“also in Français” leads to the French page, also where the path of the site begins with a language', () => {
  expect(homeIn('fr', '/nl/')).toBe('/fr/');
  expect(homeIn('fr', '/privacy/nl/')).toBe('/privacy/fr/');
  expect(homeIn('fr', '/nl/privacy/nl/')).toBe('/nl/privacy/fr/');
});
