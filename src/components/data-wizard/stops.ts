import type { AnswerActivity } from '../../domain/journey.ts';
import type { Locale } from '../../domain/locales.ts';
import { parsePeriod } from '../../domain/period.ts';
import type { Policy } from '../../domain/policy.ts';
import { formatPeriodAfter } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { ActivityField } from '../../schemas/activity.ts';
import type { RetentionFile } from '../../schemas/retention.ts';
import { endsInWords, type Said, statementInWords } from '../statement/in-words.ts';

/** The stops of the line, in order. */
export const stopKinds = ['collected', 'used', 'seen', 'kept', 'gone'] as const;

/** One stop of the line. */
export type StopKind = (typeof stopKinds)[number];

/** What one clause says of an activity at a stop: words, or retention periods to draw as badges. */
export interface StopSaying extends Said {
  readonly periods?: readonly string[];
}

/** The field of which the general rule is told at a stop. */
export const generalFieldAt: Partial<Record<StopKind, ActivityField>> = { seen: 'recipients', kept: 'retention' };

/** The policy, a stop and an activity → what is said there of the activity itself; empty where the policy is silent. */
export function sayingsAt(policy: Policy, kind: StopKind, { id }: AnswerActivity, locale: Locale): StopSaying[] {
  const t = translator(locale);
  const referral = (field: ActivityField): StopSaying[] =>
    [statementInWords(policy, id, field, locale).referral].filter((said) => said !== undefined);
  const said = (field: ActivityField, phrase: (text: string) => string = (text) => text): StopSaying[] => [
    ...statementInWords(policy, id, field, locale).said.flatMap(({ clause, text, items, periods }): StopSaying[] =>
      periods.length > 0
        ? [{ clause, text: '', periods }]
        : (field === 'purposes' ? items : [text]).map((item) => ({ clause, text: phrase(item) })),
    ),
    ...referral(field),
  ];
  const perActivity = {
    collected: () => [...said('data'), ...said('source', (source) => t('wizard.from', { source }))],
    used: () => [
      ...said('purposes'),
      ...said('exclusions', (purpose) => t('wizard.never', { purpose })),
      ...said('basis', (basis) => t('wizard.basis', { basis })),
    ],
    seen: () => said('recipients'),
    kept: () => said('retention'),
    gone: () => [...endsInWords(policy, id, locale, endAfterPeriod), ...referral('retention')],
  } satisfies Record<StopKind, () => StopSaying[]>;
  return unique(perActivity[kind]());
}

/** What happens when a period has passed, with the period; its end is stated. */
function endAfterPeriod({ period: iso, bound, end }: RetentionFile, locale: Locale): string {
  const t = translator(locale);
  const length = formatPeriodAfter(parsePeriod(iso), locale);
  const period = bound === 'exact' ? length : t('retention.atMost', { period: length });
  return t(end === 'erased' ? 'wizard.erased' : 'wizard.destroyed', { period });
}

/** A referral that stands for several fields is said once. */
const unique = (sayings: readonly StopSaying[]): StopSaying[] => [
  ...new Map(sayings.map((saying) => [JSON.stringify(saying), saying])).values(),
];
