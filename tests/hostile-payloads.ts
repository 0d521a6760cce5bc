import fc from 'fast-check';

/** Printed with every failure: with it the same texts are made again. */
export const payloadSeed = 82_018;

/** What a stranger may send to harm a page or its reader, by kind. Each calls `canary`, where it can call something. */
const short = {
  script: [
    '<script>canary()</script>',
    '"><script>canary()</script>',
    '<svg><script>canary()</script></svg>',
    '</title><script>canary()</script>',
    '</textarea><script>canary()</script>',
    '--><script>canary()</script>',
    ']]><script>canary()</script>',
    '&lt;script&gt;canary()&lt;/script&gt;',
    '&#60;script>canary()&#60;/script>',
    '<!--',
    "');canary();//",
  ],
  handler: [
    "'><img src=x onerror=canary()>",
    '<svg onload=canary()>',
    '<details open ontoggle=canary()>',
    '<math><mtext><table><mglyph><style><img src=x onerror=canary()>',
    '<form action=//evil.example/><button autofocus onfocus=canary()>',
  ],
  'foreign thing': [
    '<img src=//evil.example/x.png>',
    '<object data=//evil.example/x></object>',
    '<link rel=stylesheet href=//evil.example/x.css>',
    '<base href=//evil.example/>',
    '<meta http-equiv=refresh content="0;url=//evil.example/">',
    '<style>@import"//evil.example/x.css";*{display:none}</style>',
  ],
  frame: ['<iframe src="javascript:canary()"></iframe>', '<iframe srcdoc="<script>parent.canary()</script>"></iframe>'],
  address: [
    '<a href="javascript:canary()">x</a>',
    'javascript:canary()',
    'data:text/html,<script>canary()</script>',
    '//evil.example/',
    'https://evil.example/',
  ],
  placeholder: ['${canary()}', '{{canary()}}', '{{query}}', '$&', "$`$'$1$$"],
  'sign of a selector or an expression': ['"]', "'],*,[a='", '(a+)+$', '.*', '[', '*'],
  'sign of an address': ['..', '../../../../etc/passwd', '/', '?q=x', '#', '&', '=', '==', '&&&', 'a=b=c'],
  backslash: ['\\', '\\0'],
  'name that every object has': [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__proto__[canary]=1',
  ],
  'broken escape': ['%', '%%', '%E0%A4%A', '%C0%AE%C0%AE%2F', '%u003Cscript', '%00', '%FF', '%0D%0ASet-Cookie:x=1'],
  'bidirectional sign': ['\u202Egnp.exe\u202C', '\u2066\u2067\u2068unclosed', '\u061C\u200F\u200E'],
  'right-to-left text': ['שלום עולם', 'مرحبا بالعالم'],
  'invisible sign': ['\u200B\u200B\u200B', 'post\u200Bbode', '\uFEFFpost', 'po\u00ADst', '\u200D\u200C\u2060'],
  'half of a surrogate pair': ['\uD800', '\uDFFF', 'post\uD83D', '\uDE00post'],
  'sign beyond the first plane': ['\uD83D\uDE00', '\u{10FFFF}'],
  'control sign': ['\0', '\u0001\u0007\u001B[31m', '\uFFFE\uFFFF', '\u2028canary()\u2029'],
  'tower of marks': [`Z${'\u0300\u0489'.repeat(200)}`, 'ﷺ'.repeat(40)],
  'word that does not end': ['W'.repeat(500), 'camera'.repeat(300), '.'.repeat(500), 'a-'.repeat(400), '👩‍👩‍👧‍👦'.repeat(60)],
  'day that does not exist': [
    'called:2026-02-30',
    'called:0000-00-00',
    'called:9999-99-99',
    'called:-000001-01-01',
    'called:2026-13-01,called:2026-00-10',
    'nobody:2026-03-03',
    '2026-03-03T00:00:00Z',
  ],
  'number that is none': ['٣١', '1e3', '-1', '+1', '0x1F', 'Infinity', 'NaN', '99999999999999999999'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** A million signs each. */
const long = ['x', '<b>', '\uD800', 'called:2026-03-03,'].map((text) =>
  text.repeat(Math.ceil(1_000_000 / text.length)),
);

const kinds: readonly (readonly string[])[] = [...Object.values(short), long];

/** Pieces of harm, put together as no one would write them down. */
const generated = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...Object.values(short).flat()) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      // Halves of surrogates too.
      {
        weight: 1,
        arbitrary: fc
          .array(fc.integer({ min: 0xd7f0, max: 0xe00f }), { maxLength: 6 })
          .map((codes) => String.fromCharCode(...codes)),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'camera',
          'pakje',
          'call-log',
          'called:2026-03-03',
          'dates=',
          'todo=',
          ',',
          '~',
          ':',
        ),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));

/** At least 1,000 texts, the same in every run: those that are known to harm, and mixtures of the short ones. */
export const payloads: readonly string[] = [
  ...new Set([...kinds.flat(), ...fc.sample(generated, { numRuns: 1600, seed: payloadSeed })]),
].slice(0, 1050);

/** One text of each kind; another one at each turn, so that all that are known have theirs in a dozen of turns. */
export const oneOfEachKind = (turn: number): string[] => kinds.flatMap((texts) => texts[turn % texts.length] ?? []);

/** What stands in the message of a failure for a text. */
export const named = (text: string): string => JSON.stringify(text.slice(0, 80));
