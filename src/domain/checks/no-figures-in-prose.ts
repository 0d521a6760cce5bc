import type { Content } from '../content.ts';
import type { Locale } from '../locales.ts';
import type { Problem } from '../problem.ts';

const units = {
  nl: 'dag|dagen|week|weken|maand|maanden|jaar|jaren',
  fr: 'jours?|semaines?|mois|ans?|années?',
  en: 'days?|weeks?|months?|years?',
  de: 'tage?n?|wochen?|monate?n?|jahre?n?',
} as const satisfies Record<Locale, string>;

const numbers = {
  nl: 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|dertig',
  fr: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|trente',
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|thirty',
  de: 'einen?|eine[mrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|dreißig',
} as const satisfies Record<Locale, string>;

/** A text → the figures typed in it, in digits or as a number of days, weeks, months or years, with where each stands. */
export function figuresIn(text: string, locale: Locale): { figure: string; index: number }[] {
  const inWords = new RegExp(`(?<!\\p{L})(?:${numbers[locale]})\\s+(?:${units[locale]})(?!\\p{L})`, 'giu');
  return [...text.matchAll(/\p{N}[\p{N}.,:/]*(?:\s?%)?/gu), ...text.matchAll(inWords)].map(({ 0: figure, index }) => ({
    figure,
    index,
  }));
}

/** No figure is typed in prose: figures are facts. */
export function noFiguresInProse({ prose }: Content): Problem[] {
  return prose.flatMap(({ file, locale, texts }) =>
    texts.flatMap(({ text, line }) =>
      figuresIn(text, locale).map(({ figure, index }) => ({
        file,
        line: line + newlinesBefore(text, index),
        found: `The figure "${figure}" is typed in the text.`,
        todo: 'Take it from a fact, such as <Period of="…" />, <Count of="…" /> or <Contact of="…" />, so that it stands once.',
      })),
    ),
  );
}

const newlinesBefore = (text: string, index: number): number => text.slice(0, index).split('\n').length - 1;
