import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isView, stateIn, withState } from './deep-link.ts';

test('a state goes into the host’s fragment beside what stands there, and comes out of it', () => {
  const fragment = withState('#top&privacy=old&x=1', 'privacy', 'wizard/receive/#receive=a.b&dates=2026-01-01');
  expect(fragment).toBe('#top&x=1&privacy=wizard%2Freceive%2F%23receive%3Da.b%26dates%3D2026-01-01');
  expect(stateIn(fragment, 'privacy')).toBe('wizard/receive/#receive=a.b&dates=2026-01-01');
  expect(stateIn('#top', 'privacy')).toBeNull();
});

test('whatever the state and the fragment, what goes in comes out', () => {
  // A piece that reads like a route once nothing stands before it, no host writes.
  const anyFragment = fc.string().filter((text) => !/&!?\//.test(text));
  fc.assert(
    fc.property(anyFragment, fc.string({ unit: 'grapheme' }), (rest, state) => {
      expect(stateIn(withState(`#${rest}`, 'privacy', state), 'privacy')).toBe(state);
    }),
  );
});

test('a route that ends in a second # is a route', () => {
  const fragment = withState('#/#', 'privacy', 'policy/');
  expect(stateIn(fragment, 'privacy')).toBe('policy/');
  expect(stateIn(withState(fragment, 'privacy', 'retention/'), 'privacy')).toBe('retention/');
});

test.each(['vie-privée', 'a b', 'a&b', 'x+y', '50%', 'a=b'])(
  'under the name "%s" there is one key, which is read back',
  (name) => {
    const fragment = withState(withState('#top', name, 'policy/'), name, 'retention/');
    expect(fragment).toBe(`#top&${encodeURIComponent(name)}=retention%2F`);
    expect(stateIn(fragment, name)).toBe('retention/');
  },
);

test.each([
  ['#/route/5', '#/route/5?privacy=retention%2F'],
  ['#/route/5?a=b', '#/route/5?a=b&privacy=retention%2F'],
  ['#/route/5?privacy=policy%2F&a=b', '#/route/5?a=b&privacy=retention%2F'],
  ['#!/route', '#!/route?privacy=retention%2F'],
  ['#/', '#/?privacy=retention%2F'],
])('the route of a router in the fragment stays: %s', (fragment, wanted) => {
  expect(withState(fragment, 'privacy', 'retention/')).toBe(wanted);
  expect(stateIn(wanted, 'privacy')).toBe('retention/');
});

test.each(['policy/#secrecy', 'wizard/receive/', 'search/?q=a'])('"%s" stays among the views', (state) => {
  expect(isView(state)).toBe(true);
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
  '',
  'policy/oembed.json',
  'policy',
  'sizes.css',
  'clause/secrecy/size.css',
  '..%2fpolicy/',
  'clause/..%2f/',
  'policy/../../',
  'developers/',
])('"%s" is no view', (state) => {
  expect(isView(state)).toBe(false);
});
