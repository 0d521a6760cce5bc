import { type Locale, locales, ownNames } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { NothingStrings } from './nothing-found.ts';

/** The strings of a language for a query that nothing answers; they are sent only then. */
export function nothingStrings(locale: Locale): NothingStrings {
  const t = translator(locale);
  return {
    nothing: t('search.nothing', { query: '{{query}}' }),
    didYouMean: t('search.didYouMean'),
    alsoIn: t('search.alsoIn'),
    nearest: t('search.nearest'),
    ask: t('search.ask'),
    wholePolicy: t('search.wholePolicy'),
    languages: locales.filter((other) => other !== locale).map((other) => [other, ownNames[other]]),
  };
}
