import type { Locale } from '../../domain/locales.ts';
import { timelineRows } from '../../domain/timeline.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { policy } from '../../content-reader/load-policy.ts';

/** How many retention periods there are, and the shortest and the longest in words. Throws a RangeError where there is none. */
export function retentionRange(locale: Locale): { count: number; shortest: string; longest: string } {
  const rows = timelineRows(policy);
  const [shortest, longest] = [rows[0], rows.at(-1)];
  if (!shortest || !longest) throw new RangeError('There is no retention period.');
  return {
    count: rows.length,
    shortest: formatPeriod(shortest.period, locale),
    longest: formatPeriod(longest.period, locale),
  };
}
