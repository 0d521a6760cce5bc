import fc from 'fast-check';

/** Printed with every failure: with it the same texts are made again. */
export const payloadSeed = 82_018;

/** What a stranger may send to harm a page or its reader. Each calls `canary`, where it can call something. */
const written = [
  // Scripts and markup.
  '<script>canary()</script>',
  '"><script>canary()</script>',
  "'><img src=x onerror=canary()>",
  '<img src=//evil.example/x.png>',
  '<svg onload=canary()>',
  '<svg><script>canary()</script></svg>',
  '<iframe src="javascript:canary()"></iframe>',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
  '<object data=//evil.example/x></object>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<base href=//evil.example/>',
  '<meta http-equiv=refresh content="0;url=//evil.example/">',
  '<form action=//evil.example/><button autofocus onfocus=canary()>',
  '<details open ontoggle=canary()>',
  '<style>@import"//evil.example/x.css";*{display:none}</style>',
  '<math><mtext><table><mglyph><style><img src=x onerror=canary()>',
  '<a href="javascript:canary()">x</a>',
  '</title><script>canary()</script>',
  '</textarea><script>canary()</script>',
  '--><script>canary()</script>',
  ']]><script>canary()</script>',
  '<!--',
  '&lt;script&gt;canary()&lt;/script&gt;',
  '&#60;script>canary()&#60;/script>',
  'javascript:canary()',
  'data:text/html,<script>canary()</script>',
  '//evil.example/',
  'https://evil.example/',
  '${canary()}',
  '{{canary()}}',
  '{{query}}',
  "');canary();//",
  '\u2028canary()\u2029',
  // What a selector, an expression or a replacement reads as a sign.
  '"]',
  "'],*,[a='",
  '\\',
  '\\0',
  '$&',
  "$`$'$1$$",
  '(a+)+$',
  '.*',
  '[',
  '*',
  '..',
  '../../../../etc/passwd',
  '/',
  '?q=x',
  '#',
  '&',
  '=',
  '==',
  '&&&',
  'a=b=c',
  // Names that every object has.
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[canary]=1',
  // Escapes that are none.
  '%',
  '%%',
  '%E0%A4%A',
  '%C0%AE%C0%AE%2F',
  '%u003Cscript',
  '%00',
  '%FF',
  '%0D%0ASet-Cookie:x=1',
  // Right to left, and signs that are not seen.
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2068unclosed',
  '\u061C\u200F\u200E',
  'שלום עולם',
  'مرحبا بالعالم',
  '\u200B\u200B\u200B',
  'post\u200Bbode',
  '\uFEFFpost',
  'po\u00ADst',
  '\u200D\u200C\u2060',
  // Surrogates without their other half, and signs that are no letters.
  '\uD800',
  '\uDFFF',
  'post\uD83D',
  '\uDE00post',
  '\uD83D\uDE00',
  '\0',
  '\u0001\u0007\u001B[31m',
  '\uFFFE\uFFFF',
  '\u{10FFFF}',
  // Marks upon marks, and words that do not end.
  `Z${'\u0300\u0489'.repeat(200)}`,
  'ﷺ'.repeat(40),
  'W'.repeat(500),
  'camera'.repeat(300),
  '.'.repeat(500),
  'a-'.repeat(400),
  '👩‍👩‍👧‍👦'.repeat(60),
  // Days that do not exist.
  'called:2026-02-30',
  'called:0000-00-00',
  'called:9999-99-99',
  'called:-000001-01-01',
  'called:2026-13-01,called:2026-00-10',
  'nobody:2026-03-03',
  '2026-03-03T00:00:00Z',
  '٣١',
  '1e3',
  '-1',
  '+1',
  '0x1F',
  'Infinity',
  'NaN',
  '99999999999999999999',
] as const;

const long = ['x', '<b>', '\uD800', 'called:2026-03-03,'].map((text) =>
  text.repeat(Math.ceil(1_000_000 / text.length)),
);

/** Pieces of harm, put together as no one would write them down. */
const generated = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...written) },
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

/** At least 1,000 texts, the same in every run: those that are known to harm, long ones, and mixtures. */
export const payloads: readonly string[] = [
  ...new Set([...written, ...long, ...fc.sample(generated, { numRuns: 1600, seed: payloadSeed })]),
].slice(0, 1050);

/** A part of them, for what takes long: the known and the long ones, and as many mixtures. */
export const fewPayloads: readonly string[] = payloads.slice(0, 2 * (written.length + long.length));
