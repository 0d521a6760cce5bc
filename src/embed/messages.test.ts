import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greeting, mayGreet } from './guest/greeting.ts';
import { greetingText } from './messages.ts';
import { messages } from '../site/site.ts';

const [host, other] = [{}, {}] as unknown as [MessageEventSource, MessageEventSource];
const hosts = ['https://www.acme.example', 'https://acme.example'];
const [port] = [{} as MessagePort];
const origin = 'https://acme.example';

const heard = (data: unknown, sender = {}) =>
  greeting({ data, origin, source: host, ports: [port], ...sender }, host, hosts);

test('a greeting that is written is read', () => {
  expect(heard(greetingText('dark', true, 'nl/embed/retention/#dates=called:2026-01-01'))).toEqual({
    origin,
    port,
    theme: 'dark',
    isFitted: true,
    address: 'nl/embed/retention/#dates=called:2026-01-01',
  });
  expect(heard(greetingText('auto', false, ''))).toMatchObject({ theme: 'auto', isFitted: false, address: '' });
});

test.each([
  ['another window', { source: other }],
  ['no window', { source: null }],
  ['another origin', { origin: 'https://acme.example.evil.example' }],
  ['no origin', { origin: 'null' }],
  ['one who takes no answer', { ports: [] }],
])('a greeting of %s is none', (_, sender) => {
  expect(heard(greetingText('auto', true, ''), sender)).toBeUndefined();
});

test.each([
  ['another version', `${messages}/2 auto,fit,`],
  ['an unknown theme', `${messages}/1 pink,fit,`],
  ['a second line', `${messages}/1 auto,fit,\n`],
  ['a page that is no view', greetingText('auto', true, 'nl/policy/')],
  ['a way out of the views', greetingText('auto', true, 'nl/embed/../policy/')],
  ['a space in its address', greetingText('auto', true, 'nl/embed/policy/#a b')],
  ['another site', greetingText('auto', true, '//evil.example/nl/embed/policy/')],
  ['too long an address', greetingText('auto', true, `nl/embed/policy/#${'a'.repeat(9001)}`)],
  ['an object for text', { theme: 'auto' }],
])('a greeting with %s is none', (_, data) => {
  expect(heard(data)).toBeUndefined();
});

/** Anything that a page may post: near misses, and all else that can be cloned. */
const anything = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.string().map((text) => `${messages}/1 ${text}`),
  fc
    .tuple(fc.constantFrom('auto', 'dark', 'pink'), fc.string())
    .map(([theme, text]) => greetingText(theme, true, text)),
);
const someone = fc.constantFrom(host, other, null);
const somewhere = fc.oneof(fc.constantFrom('null', 'https://evil.example', ...hosts), fc.webUrl());

test('of 10,000 forged or broken greetings none is heard', () => {
  fc.assert(
    fc.property(anything, someone, somewhere, fc.constantFrom([], [port]), (data, source, origin, ports) => {
      const isGreeting = typeof data === 'string' && new RegExp(`^${messages}/1 (auto|light|dark),`).test(data);
      fc.pre(!isGreeting || source !== host || !hosts.includes(origin) || ports.length === 0);
      expect(greeting({ data, source, origin, ports }, host, hosts)).toBeUndefined();
    }),
    { numRuns: 10_000 },
  );
});

test.each([
  ['https://www.acme.example', true],
  ['http://localhost:8000', true],
  ['http://127.0.0.1', true],
  ['https://acme.example.evil.example', false],
  ['http://localhost.evil.example', false],
  ['http://www.acme.example', false],
  ['null', false],
])('%s may greet: %s', (origin, expected) => {
  expect(mayGreet(origin, hosts)).toBe(expected);
});
