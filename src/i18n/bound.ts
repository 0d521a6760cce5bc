import type { Locale } from '../domain/locales.ts';
import { boundStrings } from '../domain/period.ts';
import type { RetentionFile } from '../schemas/retention.ts';
import { translator } from './translate.ts';

/** The bound of a period and a language → what stands before it and behind it: "hoogstens " and "", "" and " au minimum". */
export function aroundPeriod(
  bound: RetentionFile['bound'] | undefined,
  locale: Locale,
): [before: string, behind: string] {
  if (bound === undefined || bound === 'exact') return ['', ''];
  const mark = '|';
  const [before = '', behind = ''] = translator(locale)(boundStrings[bound], { period: mark }).split(mark);
  return [before, behind];
}
