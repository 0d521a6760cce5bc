import type { Locale } from '../domain/locales.ts';
import type { RetentionFile } from '../schemas/retention.ts';
import { translator } from './translate.ts';

const words = { 'at most': 'retention.atMost', 'at least': 'retention.atLeast' } as const;

/** The bound of a period and a language → what stands before it and behind it: "hoogstens " and "", "" and " au minimum". */
export function aroundPeriod(
  bound: RetentionFile['bound'] | undefined,
  locale: Locale,
): [before: string, behind: string] {
  if (bound === undefined || bound === 'exact') return ['', ''];
  const mark = '|';
  const [before = '', behind = ''] = translator(locale)(words[bound], { period: mark }).split(mark);
  return [before, behind];
}
