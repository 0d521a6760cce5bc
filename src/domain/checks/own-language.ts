import { francAll } from 'franc-min';
import type { Content } from '../content.ts';
import { englishNames, type Locale, locales, perLocale } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { localizedTexts } from './typography.ts';

/** ISO 639-3 codes, as the detector gives them. */
const codes = { nl: 'nld', fr: 'fra', en: 'eng', de: 'deu' } as const satisfies Record<Locale, string>;

/** Shorter texts, in characters, give the detector too little to go by. */
const shortest = 25;

/** The most frequent small words of each language: a second test, since the detector alone errs on short texts. */
const smallWords: Readonly<Record<Locale, string>> = {
  nl: 'de het een en van in is op te dat die niet met voor zijn u uw bij aan om er als ook door naar wordt worden kan hoe wat',
  fr: 'le la les l un une des et de du en est que qui ne pas avec pour vous votre vos sur dans par au aux se ce sont peut d',
  en: 'the a an and of in is on to that which not with for are you your by at it if or this from be may can how what has',
  de: 'der die das ein eine und von in ist auf zu dass nicht mit für sind sie ihr ihre ihren bei an es wenn oder den dem des wird werden kann wie was',
};
/** A language that has no words here yet is not judged; the type check names it. */
const isKnown = (locale: Locale): boolean => locale in smallWords;
const smallWordSets = perLocale((locale) => new Set(isKnown(locale) ? smallWords[locale].split(' ') : []));

/** Every text is in the language of its place: no paragraph, name or string was left in another one. */
export function ownLanguage({ prose, facts, journeys, strings }: Content): Problem[] {
  const texts = [
    ...prose.flatMap(({ file, locale, blocks }) => blocks.map(({ text, line }) => ({ file, line, locale, text }))),
    ...[...Object.values(facts), journeys].flatMap((entries) =>
      [...entries.values()].flatMap(({ file, value, lineAt }) =>
        localizedTexts(value).map(({ path, locale, text }) => ({ file, line: lineAt(path), locale, text })),
      ),
    ),
    ...locales.flatMap((locale) =>
      [...strings[locale].values()].map(({ text, line }) => ({
        file: `content/ui/${locale}.json`,
        line,
        locale,
        text,
      })),
    ),
  ];
  return texts.flatMap(({ file, line, locale, text }): Problem[] => {
    const other = foreignLanguage(text, locale);
    if (other === undefined) return [];
    const start = text.trim().slice(0, 50);
    return [
      {
        file,
        line,
        found: `This text seems to be in ${englishNames[other]}, not in ${englishNames[locale]}: "${start}${text.trim().length > 50 ? '…' : ''}".`,
        todo: `Write it in ${englishNames[locale]}.`,
      },
    ];
  });
}

/** A text and the language it should be in → the language it is in, if that is clearly another one. */
export function foreignLanguage(text: string, expected: Locale): Locale | undefined {
  if (text.length < shortest || !isKnown(expected)) return undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (locale: Locale): number => words.filter((word) => smallWordSets[locale].has(word)).length;
  const own = count(expected);
  // Almost every text is decided here: the detector takes a hundred times as long.
  if (locales.every((locale) => count(locale) <= own)) return undefined;
  const [likeliest] = francAll(text, { only: Object.values(codes), minLength: shortest })[0] ?? [];
  const found = locales.find((locale) => codes[locale] === likeliest);
  if (found === undefined || found === expected) return undefined;
  return count(found) > own ? found : undefined;
}
