import type { Locale } from '../../domain/locales.ts';
import { parsePeriod } from '../../domain/period.ts';
import type { RetentionFile } from '../../schemas/retention.ts';
import { formatPeriod, formatShare } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';

/** A period with its bound: "1 jaar", "hoogstens 6 maanden". */
export function lengthInWords({ period: iso, bound }: Pick<RetentionFile, 'period' | 'bound'>, locale: Locale): string {
  const period = formatPeriod(parsePeriod(iso), locale);
  return bound === 'exact' ? period : translator(locale)('retention.atMost', { period });
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

/** The same, with the part of the cases that it concerns before it: "in 50 % van de gevallen, daarna vernietigd". */
export function shareAndEndInWords(retention: Pick<RetentionFile, 'end' | 'share'>, locale: Locale): string {
  const end = endInWords(retention, locale);
  if (retention.share === undefined) return end;
  return `${translator(locale)('retention.share', { share: formatShare(retention.share, locale) })} ${end}`;
}
