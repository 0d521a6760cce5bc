import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOfState, stateIn, withState } from './deep-link.ts';

const views = 'https://privacy.example/x/nl/embed/';

test('a state goes into the host’s fragment beside what stands there, and comes out of it', () => {
  const fragment = withState('#top&privacy=old&x=1', 'privacy', 'wizard/receive/#receive=a.b&dates=2026-01-01');
  expect(fragment).toBe('#top&x=1&privacy=wizard%2Freceive%2F%23receive%3Da.b%26dates%3D2026-01-01');
  expect(stateIn(fragment, 'privacy')).toBe('wizard/receive/#receive=a.b&dates=2026-01-01');
  expect(stateIn('#top', 'privacy')).toBeNull();
});

test('whatever the state and the fragment, what goes in comes out', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (rest, state) => {
      expect(stateIn(withState(`#${rest}`, 'privacy', state), 'privacy')).toBe(state);
    }),
  );
});

test.each(['policy/#secrecy', 'wizard/receive/', ''])('"%s" stays among the views', (state) => {
  expect(addressOfState(state, views)).toBe(views + state);
});

test.each([
  '../policy/',
  '/nl/embed/policy/',
  '//evil.example/x/nl/embed/',
  'https://evil.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://',
  '..\\..\\',
])('"%s" leads elsewhere, and is none', (state) => {
  expect(addressOfState(state, views)).toBeUndefined();
});
