import type { Locale } from './locales.ts';

/** A text as it was typed, without marks → the same with what its language asks for and a keyboard does not have. Twice is as once. */
export function typeset(text: string, locale: Locale): string {
  // Twice, as YAML writes it between single quotes.
  const withApostrophes = text.replace(/(?<=\p{L})''?(?=\p{L})/gu, '’');
  if (locale === 'nl') return withApostrophes.replace(/(?<![\p{L}\p{N}])'(?=[snt]\s)/gu, '’');
  if (locale !== 'fr') return withApostrophes;
  return withApostrophes
    .replace(/(?<=[\p{L}\p{N}»)}…]) ?([:;?!»])(?=\s|$)/gu, '\u00a0$1')
    .replace(/^ ([:;?!»])(?=\s|$)/gu, '\u00a0$1')
    .replace(/«(?:(?=[\u00a0\u202f])| ?)(?![\u00a0\u202f])/gu, '«\u00a0');
}
