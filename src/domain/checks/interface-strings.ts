import { type InterfaceKey, type InterfaceStringNote, interfaceStrings } from '../../schemas/interface-strings.ts';
import type { Content } from '../content.ts';
import { defaultLocale, englishNames, type Locale, locales } from '../locales.ts';
import { type Problem, suggestion } from '../problem.ts';
import { siteValues } from '../site-values.ts';

const file = (locale: Locale): string => `content/ui/${locale}.json`;

/** A key and a language → the keys its file must have: with one suffix per plural form where the text counts something. */
export function expectedKeys(key: InterfaceKey, locale: Locale): string[] {
  if (!isPlural(key)) return [key];
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map((form) => `${key}_${form}`);
}

const notes: Readonly<Record<InterfaceKey, InterfaceStringNote>> = interfaceStrings;

const isPlural = (key: InterfaceKey): boolean => notes[key].counts === true;

const keys = Object.keys(interfaceStrings) as InterfaceKey[];

/** Each language has every interface string in every plural form it needs, and none that is not known. */
export function interfaceStringsComplete({ strings }: Content): Problem[] {
  return locales.flatMap((locale) => {
    const expected = keys.flatMap((key) => expectedKeys(key, locale));
    const present = strings[locale];
    if (present.size === 0) return [];
    const missing = keys.flatMap((key) =>
      expectedKeys(key, locale)
        .filter((name) => !present.has(name))
        .map((name) => ({
          file: file(locale),
          line: 1,
          found: isPlural(key)
            ? `The plural form "${name}" is missing in ${englishNames[locale]}.`
            : `The interface string "${name}" is missing in ${englishNames[locale]}.`,
          todo: `Add it. What it is for: ${notes[key].note}`,
        })),
    );
    const unknown = [...present]
      .filter(([name]) => !expected.includes(name))
      .map(([name, { line }]) => ({
        file: file(locale),
        line,
        found: `The interface string "${name}" is not known.`,
        todo: suggestion(name, expected, 'Take it out.'),
      }));
    return [...missing, ...unknown];
  });
}

/** Those of the string itself: what it says of the site, it may say or not. */
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name]) => name ?? ''))]
    .filter((name) => !siteValues.some((value) => value === name))
    .sort();

/** Each interface string has the placeholders its note names, the same in all languages. */
export function samePlaceholders({ strings }: Content): Problem[] {
  return locales.flatMap((locale) =>
    keys.flatMap((key) => {
      const wanted = [...(notes[key].values ?? [])].sort();
      return expectedKeys(key, locale).flatMap((name): Problem[] => {
        const string = strings[locale].get(name);
        if (!string || placeholders(string.text).join() === wanted.join()) return [];
        const list = (names: readonly string[]): string => names.map((value) => `{{${value}}}`).join(', ') || 'none';
        return [
          {
            file: file(locale),
            line: string.line,
            found: `The interface string "${name}" has the placeholders ${list(placeholders(string.text))}.`,
            todo: `Use exactly these: ${list(wanted)}.`,
          },
        ];
      });
    }),
  );
}

/** Every known interface string is used somewhere on the site. */
export function interfaceStringsUsed({ strings }: Content, used: ReadonlySet<string>): Problem[] {
  return keys
    .filter((key) => !used.has(key))
    .map((key) => ({
      file: file(defaultLocale),
      line: strings[defaultLocale].get(key)?.line ?? 1,
      found: `Nothing on the site uses the interface string "${key}".`,
      todo: 'Take it out of the files of all languages and of src/schemas/interface-strings.ts.',
    }));
}
