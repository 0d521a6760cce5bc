import type { AnswerActivity } from '../../domain/journey.ts';
import type { Locale } from '../../domain/locales.ts';
import { type Policy } from '../../domain/policy.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import type { ActivityField } from '../../schemas/activity.ts';
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

/** What a stop is called. */
export function stopTitle(kind: StopKind, t: Translate): string {
  return {
    collected: t('wizard.stop.collected'),
    used: t('wizard.stop.used'),
    seen: t('wizard.stop.seen'),
    kept: t('wizard.stop.kept'),
    gone: t('wizard.stop.gone'),
  }[kind];
}

/** The policy, a stop and an activity → what is said there of the activity itself; empty where the policy is silent. */
export function sayingsAt(
  policy: Policy,
  kind: StopKind,
  { id }: Pick<AnswerActivity, 'id'>,
  locale: Locale,
): StopSaying[] {
  const t = translator(locale);
  const said = (field: ActivityField, phrase: (text: string) => string = (text) => text): StopSaying[] => {
    const statement = statementInWords(policy, id, field, locale);
    const { referral } = statement;
    return [
      ...statement.said.flatMap(({ clause, text, items, periods }): StopSaying[] =>
        periods.length > 0
          ? [{ clause, text: '', periods }]
          : (field === 'purposes' ? items : [text]).map((item) => ({ clause, text: phrase(item) })),
      ),
      ...(referral ? [referral] : []),
    ];
  };
  const perActivity = {
    collected: () => [...said('data'), ...said('source', (source) => t('wizard.from', { source }))],
    used: () => [
      ...said('purposes'),
      ...said('exclusions', (purpose) => t('wizard.never', { purpose })),
      ...said('basis', (basis) => t('wizard.basis', { basis })),
    ],
    seen: () => said('recipients'),
    kept: () => said('retention'),
    gone: () => gone(policy, id, locale),
  } satisfies Record<StopKind, () => StopSaying[]>;
  return unique(perActivity[kind]());
}

/** What happens in the end. */
function gone(policy: Policy, id: string, locale: Locale): StopSaying[] {
  const ends = endsInWords(policy, id, locale);
  const { referral } = statementInWords(policy, id, 'retention', locale);
  return ends.length === 0 && referral ? [referral] : ends;
}

/** A referral that stands for several fields is said once. */
const unique = (sayings: readonly StopSaying[]): StopSaying[] => [
  ...new Map(sayings.map((saying) => [JSON.stringify(saying), saying])).values(),
];
