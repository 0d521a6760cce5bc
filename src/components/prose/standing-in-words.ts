import type { Locale } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { EditionFile } from '../../schemas/edition.ts';

/** Whether an edition holds, as a sentence: the same on every page. */
export function standingInWords(standing: EditionFile['standing'], locale: Locale): string {
  const t = translator(locale);
  return {
    'in-force': t('edition.inForce'),
    unconfirmed: t('edition.unconfirmed'),
    superseded: t('edition.superseded'),
    scheduled: t('edition.scheduled'),
    draft: t('edition.draft'),
  }[standing];
}
