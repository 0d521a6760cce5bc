import type { Content } from '../content.ts';
import type { Locale } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { typedSpans } from './number-words.ts';

/** An article: "a month" and "once a year" are words, where "one month" is a figure. */
const article = /^an?[\s\u00a0]\p{L}+$/iu;

/** A text → the figures typed in it, in digits or as a span of time in words, with where each stands. */
export function figuresIn(text: string, locale: Locale): { figure: string; index: number }[] {
  const inWords = typedSpans(text, locale).filter(({ text: span }) => !/^\p{N}/u.test(span) && !article.test(span));
  return [
    ...[...text.matchAll(/\p{N}[\p{N}.,:/]*(?:\s?%)?/gu)].map(({ 0: figure, index }) => ({ figure, index })),
    ...inWords.map(({ text: figure, index }) => ({ figure, index })),
  ];
}

/** No figure is typed in prose: figures are facts. */
export function noFiguresInProse({ prose }: Content): Problem[] {
  return prose.flatMap(({ file, locale, texts }) =>
    texts.flatMap(({ text, line }) =>
      figuresIn(text, locale).map(({ figure, index }) => ({
        file,
        line: line + newlinesBefore(text, index),
        found: `The figure "${figure}" is typed in the text.`,
        todo: 'Take it from a fact, such as <Period of="…" />, <Count of="…" /> or <Contact of="…" />, so that it stands once; what no fact holds, such as an age, is a word.',
      })),
    ),
  );
}

const newlinesBefore = (text: string, index: number): number => text.slice(0, index).split('\n').length - 1;
