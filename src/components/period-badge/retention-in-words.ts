import type { Locale } from '../../domain/locales.ts';
import { parsePeriod } from '../../domain/period.ts';
import type { RetentionFile } from '../../schemas/retention.ts';
import { formatPeriod, formatShare } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';

/** A period with its bound and, where only a part of the calls is recorded, with that: "1 jaar", "hoogstens 6 maanden (…)". */
export function lengthInWords(
  { period: iso, bound, share }: Pick<RetentionFile, 'period' | 'bound' | 'share'>,
  locale: Locale,
): string {
  const period = formatPeriod(parsePeriod(iso), locale);
  const length = bound === 'exact' ? period : translator(locale)('retention.atMost', { period });
  return share === undefined ? length : `${length} (${shareInWords(share, locale)})`;
}

/** "50 % van de oproepen wordt opgenomen". */
export function shareInWords(share: number, locale: Locale): string {
  return translator(locale)('retention.share', { share: formatShare(share, locale) });
}

/** What happens at the end of a period: "daarna vernietigd", or that it is not stated. */
export function endInWords({ end }: Pick<RetentionFile, 'end'>, locale: Locale): string {
  const t = translator(locale);
  switch (end) {
    case 'destroyed':
      return t('retention.destroyed');
    case 'erased':
      return t('retention.erased');
    case 'not stated':
      return t('retention.endNotStated');
  }
}

/** The same behind a badge, with the part that is recorded: "daarna vernietigd (50 % van de oproepen wordt opgenomen)". */
export function shareAndEndInWords({ end, share }: Pick<RetentionFile, 'end' | 'share'>, locale: Locale): string {
  const then = endInWords({ end }, locale);
  return share === undefined ? then : `${then} (${shareInWords(share, locale)})`;
}
