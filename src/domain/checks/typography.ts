import type { Content } from '../content.ts';
import { isLocale, type Locale } from '../locales.ts';
import type { Problem } from '../problem.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly found: string;
  readonly todo: string;
}

const straight: Rule = {
  pattern: /["']/gu,
  found: 'A straight quotation mark or apostrophe stands',
  todo: 'Write ’ for an apostrophe and the quotation marks of the language.',
};

const frenchSpaces: Rule = {
  pattern: /(?<=[\p{L}\p{N}»)]) ?[:;?!»](?=\s|$)|«(?![\u00a0\u202f])/gu,
  found: 'French punctuation without its no-break space stands',
  todo: 'Put a no-break space (U+00A0) before : ; ? ! » and after «.',
};

const elision: Rule = {
  // {{month}}: some months begin with a vowel.
  pattern: /(?<![\p{L}-])(?:de|je|la|le|me|ne|que|se) (?=(?!onze|oui)[aàâeéèêiîoôuû]\p{L}|\{\{month)/giu,
  found: 'A French word without its elision stands',
  todo: 'Write d’, l’, qu’ and the like before a vowel, or put it another way.',
};

/** Quotation marks, apostrophes and French spacing are those of the language. */
export function typography({ prose, facts, journeys, strings }: Content): Problem[] {
  const inProse = prose.flatMap(({ file, locale, texts }) =>
    texts.flatMap(({ text, line }) => judge(text, locale, file, (index) => line + newlines(text.slice(0, index)))),
  );
  const inFacts = [...Object.values(facts), journeys].flatMap((entries) =>
    [...entries.values()].flatMap(({ file, value, lineAt }) =>
      localizedTexts(value).flatMap(({ path, locale, text }) => judge(text, locale, file, () => lineAt(path))),
    ),
  );
  const inStrings = Object.entries(strings).flatMap(([locale, entries]) =>
    [...entries.values()].flatMap(({ text, line }) =>
      judge(text, locale as Locale, `content/ui/${locale}.json`, () => line),
    ),
  );
  return [...inProse, ...inFacts, ...inStrings];
}

function judge(text: string, locale: Locale, file: string, lineAt: (index: number) => number): Problem[] {
  return typographyOf(text, locale).map(({ index, found, todo }) => ({ file, line: lineAt(index), found, todo }));
}

/** A text → what is not the typography of its language: where, what stands there, and what to do. */
export function typographyOf(text: string, locale: Locale): { index: number; found: string; todo: string }[] {
  return (locale === 'fr' ? [straight, frenchSpaces, elision] : [straight]).flatMap(({ pattern, found, todo }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ index, found: `${found} in "${around(text, index)}".`, todo })),
  );
}

const newlines = (text: string): number => text.split('\n').length - 1;

const around = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - 12), index + 12)
    .replaceAll('\n', ' ')
    .trim();

/** A fact → its texts in four languages, with where each stands. */
export function localizedTexts(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: PropertyKey[]; locale: Locale; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'string' && isLocale(key)
      ? [{ path: [...path, key], locale: key, text: part }]
      : localizedTexts(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
