import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greeting, mayGreet } from './guest/greeting.ts';
import { readMessage, writeMessage } from './messages.ts';

const [frame, other] = [{}, {}] as unknown as [MessageEventSource, MessageEventSource];
const site = 'https://privacy.example';
const hosts = ['https://www.bpost.be', 'https://bpost.be'];

test('a message that is written is read', () => {
  const data = writeMessage('height', '812');
  expect(readMessage({ data, origin: site, source: frame }, frame, site)).toEqual(['height', '812']);
});

test.each([
  ['another window', { origin: site, source: other }],
  ['no window', { origin: site, source: null }],
  ['another origin', { origin: 'https://privacy.example.evil', source: frame }],
  ['no origin', { origin: 'null', source: frame }],
])('a message of %s is none', (_, sender) => {
  expect(readMessage({ data: writeMessage('ready'), ...sender }, frame, site)).toEqual([]);
});

test.each([
  ['another version', 'bpost-privacy/2 height 812'],
  ['an unknown kind', 'bpost-privacy/1 navigate https://evil.example/'],
  ['a space in its content', 'bpost-privacy/1 state a b'],
  ['a second line', 'bpost-privacy/1 ready \n'],
  ['too long a content', writeMessage('state', 'a'.repeat(9001))],
  ['an object', { kind: 'height', height: 812 }],
])('a message with %s is none', (_, data) => {
  expect(readMessage({ data, origin: site, source: frame }, frame, site)).toEqual([]);
});

/** Anything that a page may post: near misses, and all else that can be cloned. */
const anything = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.string().map((text) => `bpost-privacy/1 ${text}`),
  fc
    .tuple(fc.constantFrom('hello', 'ready', 'height', 'state'), fc.string())
    .map(([kind, text]) => writeMessage(kind as 'hello', text)),
);
const someone = fc.constantFrom(frame, other, null);
const somewhere = fc.oneof(fc.constantFrom(site, 'null', 'https://evil.example', ...hosts), fc.webUrl());

test('of 10,000 forged or broken messages none is taken for one of the frame', () => {
  fc.assert(
    fc.property(anything, someone, somewhere, (data, source, origin) => {
      fc.pre(source !== frame || origin !== site);
      expect(readMessage({ data, source, origin }, frame, site)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

test('of 10,000 forged or broken greetings none is answered', () => {
  fc.assert(
    fc.property(anything, someone, somewhere, (data, source, origin) => {
      const isGreeting = typeof data === 'string' && /^bpost-privacy\/1 hello (auto|light|dark),/.test(data);
      fc.pre(!isGreeting || source !== frame || !hosts.includes(origin));
      expect(greeting({ data, source, origin }, frame, hosts)).toBeUndefined();
    }),
    { numRuns: 10_000 },
  );
});

test('a greeting says what the host wishes', () => {
  const hello = (wishes: string) =>
    greeting({ data: writeMessage('hello', wishes), source: frame, origin: 'https://bpost.be' }, frame, hosts);
  expect(hello('dark,fit,state')).toEqual({ origin: 'https://bpost.be', theme: 'dark', isFitted: true, isOpen: true });
  expect(hello('auto,,')).toMatchObject({ theme: 'auto', isFitted: false, isOpen: false });
  expect(hello('pink,fit,')).toBeUndefined();
});

test.each([
  ['https://www.bpost.be', true],
  ['http://localhost:8000', true],
  ['http://127.0.0.1', true],
  ['https://bpost.be.evil.example', false],
  ['http://localhost.evil.example', false],
  ['http://www.bpost.be', false],
  ['null', false],
])('%s may greet: %s', (origin, expected) => {
  expect(mayGreet(origin, hosts)).toBe(expected);
});
