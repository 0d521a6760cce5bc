import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf, queryOf, rangeOf } from '../scripts/requests.ts';

test.each([
  ['/nl/policy/', '/nl/policy/'],
  ['/nl/policy/?from=mail#cameras', '/nl/policy/'],
  ['/fr/%70olicy/', '/fr/policy/'],
  ['/%5Fheaders', '/_headers'],
  ['//nl///policy', '/nl/policy'],
  ['/nl/./wizard/../policy/', '/nl/policy/'],
  ['/nl/policy/..', '/nl/'],
  ['/nl%2fpolicy/', '/nl/policy/'],
  ['http://localhost:4321/nl/?a', '/nl/'],
  ['http://localhost:4321', '/'],
  ['/..', undefined],
  ['/%2e%2e/package.json', undefined],
  ['/nl/%00', undefined],
  ['/%', undefined],
  ['/%ff/', undefined],
  ['*', undefined],
])('the target %s means the path %s', (target, path) => {
  expect(pathOf(target)).toBe(path);
});

test('a redirect keeps the query', () => {
  expect(queryOf('/nl?q=a&b#c')).toBe('?q=a&b');
  expect(queryOf('/nl#c?d')).toBe('');
});

test('whatever is asked for, the path that it means has no dots, no double slashes and no zero byte, and means itself', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('/', '.', '%2e', '%2F', 'a', '%61', '%00', '%', '?', '#', 'é')), (parts) => {
      const path = pathOf(`/${parts.join('')}`);
      if (path === undefined) return;
      expect(path).not.toMatch(/\/\.{0,2}\/|\/\.{1,2}$|\0/);
      expect(pathOf(path.split('/').map(encodeURIComponent).join('/'))).toBe(path);
    }),
  );
});

test.each([
  [undefined, undefined],
  ['bytes=0-4', { first: 0, last: 4 }],
  ['bytes=5-', { first: 5, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-1000', { first: 0, last: 99 }],
  ['bytes=90-1000', { first: 90, last: 99 }],
  ['bytes=10-2', null],
  ['bytes=100-', null],
  ['bytes=-0', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  ['bytes=', null],
  ['bytes=0-1,2-x', null],
  ['bytes=99999999999999999999-', null],
  ['lines=1-2', undefined],
  ['bytes=0-1,4-5', undefined],
])('of a file of 100 bytes, the range %s is %o', (header, range) => {
  expect(rangeOf(header, 100)).toEqual(range);
});
