import { translator } from '../../i18n/translate.ts';
import type { Locale } from '../../domain/locales.ts';
import type { EditionFile } from '../../schemas/edition.ts';

/** How far a language has come → the same in words. */
export function translationInWords(standing: EditionFile['translations'][Locale], locale: Locale): string {
  const t = translator(locale);
  return {
    'written-from-source': t('about.translation.writtenFromSource'),
    'reviewed-by-translator': t('about.translation.reviewedByTranslator'),
    'reviewed-by-lawyer': t('about.translation.reviewedByLawyer'),
    'reviewed-by-controller': t('about.translation.reviewedByController'),
  }[standing];
}
