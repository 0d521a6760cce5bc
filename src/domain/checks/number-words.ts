import { type Locale, perLocale } from '../locales.ts';
import { approximateDays, type PeriodUnit } from '../period.ts';

/** The small words of each language: zero to nineteen, then the tens from twenty. */
const small = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
} as const satisfies Record<Locale, string>;

const tens = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  fr: 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
} as const satisfies Record<Locale, string>;

/** Whether a language has its words here yet; the type check names those that have none, and nothing is found in them until then. */
const isKnown = (locale: Locale): boolean => locale in small;

const hundred = { nl: 'honderd', fr: 'cent', en: 'hundred', de: 'hundert' } as const satisfies Record<Locale, string>;

/** How each language writes a number below a hundred that has no word of its own. */
const joined: Readonly<Record<Locale, (ten: string, unit: string, value: number) => string>> = {
  nl: (ten, unit) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`,
  fr: (ten, unit, value) => (value % 10 === 1 && value < 80 ? `${ten} et ${unit}` : `${ten}-${unit}`),
  en: (ten, unit) => `${ten}-${unit}`,
  de: (ten, unit) => `${unit}und${ten}`,
};

/** Other forms of the same words, and halves. */
const others: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  nl: { één: 1, anderhalf: 1.5, anderhalve: 1.5, half: 0.5, halve: 0.5, tweeënhalf: 2.5, tweeënhalve: 2.5 },
  fr: { une: 1, demi: 0.5, demie: 0.5, 'une demi': 0.5, 'quatre-vingts': 80, 'deux cents': 200, 'trois cents': 300 },
  en: { a: 1, an: 1, 'half a': 0.5, 'a half': 0.5, 'one and a half': 1.5, 'two and a half': 2.5, 'a hundred': 100 },
  de: {
    ...{ eins: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1, dreissig: 30 },
    ...{ anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5, halbe: 0.5, halbes: 0.5, halben: 0.5 },
  },
};

/** Words → the numbers from one to 399 they mean: nobody writes out more than a year of days. */
const values: Readonly<Record<Locale, ReadonlyMap<string, number>>> = perLocale((locale) => {
  if (!isKnown(locale)) return new Map<string, number>();
  const below20 = small[locale].split(' ');
  const below100 = (value: number): string => {
    if (value < 20) return below20[value] ?? '';
    const ten = tens[locale].split(' ')[Math.floor(value / 10) - 2] ?? '';
    // French counts on from sixty and from eighty: soixante-dix, quatre-vingt-onze.
    const rest = locale === 'fr' && value >= 70 ? value - (value < 80 ? 60 : 80) : value % 10;
    return rest === 0 ? ten : joined[locale](ten, below20[rest] ?? '', value);
  };
  const space = locale === 'fr' || locale === 'en' ? ' ' : '';
  const spelled = Array.from({ length: 399 }, (_, index): [string, number] => {
    const [hundreds, rest] = [Math.floor((index + 1) / 100), (index + 1) % 100];
    const amount = hundreds < 2 && locale !== 'en' ? '' : (below20[hundreds] ?? '') + space;
    const high = hundreds === 0 ? '' : amount + hundred[locale];
    const between = hundreds > 0 && rest > 0 ? (locale === 'en' ? ' and ' : space) : '';
    return [high + between + (rest === 0 ? '' : below100(rest)), index + 1];
  });
  return new Map([...spelled, ...Object.entries(others[locale])]);
});

/** The words for units of time, by what they stand for; a week counts as days. */
const units: Readonly<Record<Locale, Readonly<Record<PeriodUnit | 'week' | 'hour', string>>>> = {
  nl: { day: 'dag|dagen', week: 'week|weken', month: 'maand|maanden', year: 'jaar|jaren', hour: 'uur|uren' },
  fr: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|années?', hour: 'heures?' },
  en: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?', hour: 'hours?' },
  de: { day: 'tage?n?', week: 'wochen?', month: 'monate?n?', year: 'jahre?n?', hour: 'stunden?' },
};

const days = { day: 1, week: 7, hour: 1 / 24 } as const;

/** What may stand before a unit, or be grown together with it. */
const kinds =
  '(?:(?:kalender|werk|dienst|volle |hele |calendar |working |business |full |whole |volle[nrs]? |ganze[nrs]? )?)';

/** What a half adds behind its unit: "a year and a half". */
const half = '[ \\u00a0](?:en een half|et demie?|and a half)(?!\\p{L})';

const patterns: Readonly<Record<Locale, RegExp>> = perLocale((locale) => {
  if (!isKnown(locale)) return /(?!)/gu;
  // Longer words first: an alternation takes the first that fits.
  const words = [...values[locale].keys()].sort((a, b) => b.length - a.length).join('|');
  const unit = Object.values(units[locale]).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?<amount>\\p{N}+(?:[.,]\\p{N}+)?|${words})[\\s\\u00a0-]+${kinds}(?<unit>${unit})(?!\\p{L})(?<half>${half})?`,
    'giu',
  );
});

/** Most texts name no unit of time, and are spared the search for amounts, which takes fifty times as long. */
const anyUnit: Readonly<Record<Locale, RegExp>> = perLocale((locale) =>
  isKnown(locale) ? new RegExp(`(?:${Object.values(units[locale]).join('|')})(?!\\p{L})`, 'iu') : /(?!)/u,
);

/** A span of time that somebody typed: the text of it, where it begins, and how long it is, in mean days. */
export interface TypedSpan {
  readonly text: string;
  readonly index: number;
  readonly days: number;
}

/** Between two spans that are one: "un an et un mois". */
const and = /^[\s\u00a0](?:en|et|and|und)[\s\u00a0]$/iu;

/** A text → the spans of time typed in it, in digits or in words: "30 dagen", "dertig dagen", "anderhalf jaar". */
export function typedSpans(text: string, locale: Locale): TypedSpan[] {
  const spans: TypedSpan[] = [];
  if (!anyUnit[locale].test(text)) return spans;
  for (const { 0: found, index, groups } of text.matchAll(patterns[locale])) {
    const days = daysOf(groups ?? {}, locale);
    const last = spans.at(-1);
    if (last && and.test(text.slice(last.index + last.text.length, index))) {
      spans[spans.length - 1] = { ...last, text: text.slice(last.index, index + found.length), days: last.days + days };
    } else spans.push({ text: found, index, days });
  }
  return spans;
}

function daysOf({ amount: typed = '', unit: word = '', half: more }: Record<string, string>, locale: Locale): number {
  const whole = values[locale].get(typed.toLowerCase()) ?? Number(typed.replace(',', '.'));
  const amount = whole + (more === undefined ? 0 : 0.5);
  const names = Object.entries(units[locale]);
  const unit = names.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'iu').test(word))?.[0] ?? 'day';
  return unit in days ? amount * days[unit as keyof typeof days] : inDays(amount, unit as PeriodUnit);
}

const inDays = (amount: number, unit: PeriodUnit): number => approximateDays({ amount, unit });
