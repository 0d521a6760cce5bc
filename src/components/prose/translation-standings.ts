import { formatSemicolon } from '../../i18n/format.ts';
import { dayInWords } from '../editions/known-editions.ts';
import { translator } from '../../i18n/translate.ts';
import type { Locale } from '../../domain/locales.ts';
import type { EditionFile } from '../../schemas/edition.ts';

/** An edition and one of its languages → how far that has come, and since when, in words of `locale`. */
export function translationInWords(
  { translations, translationDays }: EditionFile,
  translation: Locale,
  locale: Locale,
): string {
  const t = translator(locale);
  const { written, reviewed } = translationDays?.[translation] ?? {};
  const standing = {
    'written-from-source': t('about.translation.writtenFromSource'),
    'reviewed-by-translator': t('about.translation.reviewedByTranslator'),
    'reviewed-by-lawyer': t('about.translation.reviewedByLawyer'),
    'reviewed-by-controller': t('about.translation.reviewedByController'),
  }[translations[translation]];
  return [
    standing,
    ...(written === undefined ? [] : [t('about.translation.written', { day: dayInWords(written, locale) })]),
    ...(reviewed === undefined ? [] : [t('about.translation.reviewed', { day: dayInWords(reviewed, locale) })]),
  ].join(formatSemicolon(locale));
}
