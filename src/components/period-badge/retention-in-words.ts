import type { Locale, LocalizedText } from '../../domain/locales.ts';
import { fact, type Policy } from '../../domain/policy.ts';
import type { RetentionFile } from '../../schemas/retention.ts';
import { aroundPeriod } from '../../i18n/bound.ts';
import { formatSemicolon, formatShare } from '../../i18n/format.ts';
import { periodInWords } from '../../content-reader/fill-facts.ts';
import { translator } from '../../i18n/translate.ts';

/** What a period depends on: the part of the calls, the law that the policy names for it, and its condition, by id. */
export interface Limits {
  readonly share?: number | undefined;
  readonly shareOf?: LocalizedText | undefined;
  readonly law?: string | undefined;
  readonly when?: string | undefined;
}

/** A period with its bound: "1 jaar", "hoogstens 6 maanden", "1 maand tot 18 maanden"; with its limits in brackets where they are given. */
export function lengthInWords(
  { period: iso, upTo, bound }: Pick<RetentionFile, 'period' | 'upTo' | 'bound'>,
  locale: Locale,
  limits = '',
): string {
  const [before, behind] = aroundPeriod(bound, locale);
  const length = before + periodInWords({ period: iso, upTo }, locale) + behind;
  return length + (limits === '' ? '' : ` (${limits})`);
}

/** "50 % van de oproepen wordt opgenomen", "volgens het beleid verplicht door MiFID II; als u …"; empty where there are none. */
export function limitsInWords(policy: Policy, { share, shareOf, law, when }: Limits, locale: Locale): string {
  const t = translator(locale);
  return [
    ...(share === undefined || shareOf === undefined
      ? []
      : [shareOf[locale].replace('{share}', formatShare(share, locale))]),
    ...(law === undefined ? [] : [t('retention.byLaw', { law: fact(policy, 'laws', law).name[locale] })]),
    ...(when === undefined ? [] : [fact(policy, 'conditions', when).name[locale]]),
  ].join(formatSemicolon(locale));
}

/** What happens at the end of a period: "daarna vernietigd", or that it is not stated. */
export function endInWords({ end }: Pick<RetentionFile, 'end'>, locale: Locale): string {
  const t = translator(locale);
  switch (end) {
    case 'destroyed':
      return t('retention.destroyed');
    case 'erased':
      return t('retention.erased');
    case 'anonymised':
      return t('retention.anonymised');
    case 'not stated':
      return t('retention.endNotStated');
  }
}

/** What stands behind a badge: its limits, and what happens in the end: "50 % van de oproepen wordt opgenomen; daarna vernietigd". */
export function limitsAndEndInWords(
  policy: Policy,
  period: Pick<RetentionFile, 'end'> & Limits,
  locale: Locale,
): string {
  const limits = limitsInWords(policy, period, locale);
  return (limits === '' ? '' : limits + formatSemicolon(locale)) + endInWords(period, locale);
}
