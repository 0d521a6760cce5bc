import type { AnswerActivity } from '../../domain/journey.ts';
import type { Locale } from '../../domain/locales.ts';
import { parsePeriod } from '../../domain/period.ts';
import { fact, type Policy } from '../../domain/policy.ts';
import { statementOf } from '../../domain/sayings.ts';
import { formatPeriodAfter } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { ActivityField } from '../../schemas/activity.ts';
import { endsInWords, type Said, type SayingInWords, statementInWords } from '../statement/in-words.ts';

/** The stops of the line, in order. */
export const stopKinds = ['collected', 'used', 'seen', 'kept', 'gone'] as const;

/** One stop of the line. */
export type StopKind = (typeof stopKinds)[number];

/** What one clause says of an activity at a stop: words, or retention periods to draw as badges. */
export interface StopSaying extends Said {
  readonly periods?: SayingInWords['periods'];
  /** The recipients it names, by id: some answers bring in only some of them. */
  readonly recipients?: readonly string[];
}

/** The field of which the general rule is told at a stop. */
export const generalFieldAt: Partial<Record<StopKind, ActivityField>> = { seen: 'recipients', kept: 'retention' };

/** The policy, a stop and an activity → what is said there of the activity itself; empty where the policy is silent. */
export function sayingsAt(policy: Policy, kind: StopKind, activity: AnswerActivity, locale: Locale): StopSaying[] {
  const t = translator(locale);
  const { id } = activity;
  const { byId } = activity.recipients;
  const said = (
    field: ActivityField,
    phrase: (saying: SayingInWords) => readonly string[] = ({ text }) => [text],
  ): StopSaying[] => {
    const { said: sayings, referral } = statementInWords(policy, id, field, locale);
    return [
      ...sayings.flatMap((saying): StopSaying[] => {
        const { clause, periods, of } = saying;
        if (periods.length > 0) return [{ clause, text: '', periods }];
        const recipients = field === 'recipients' ? { recipients: of } : {};
        return phrase(saying).map((text) => ({ clause, text, ...recipients }));
      }),
      ...(referral ? [referral] : []),
    ];
  };
  const source = ({ part, core }: SayingInWords): string => {
    if (part === '') return t('wizard.from', { source: core });
    return core === '' ? t('wizard.fromNotStated', { what: part }) : t('wizard.fromPart', { what: part, source: core });
  };
  const perActivity = {
    collected: () => [...said('data'), ...said('source', (saying) => [source(saying)])],
    used: () => [
      ...said('purposes', ({ items }) => items),
      ...said('exclusions', ({ text }) => [t('wizard.never', { purpose: text })]),
      ...said('basis', ({ text }) => [t('wizard.basis', { basis: text })]),
    ],
    // Of the recipients, those that some answers bring in.
    seen: () => said('recipients').filter(({ recipients: of }) => of?.some((one) => byId.has(one)) ?? true),
    kept: () => said('retention'),
    gone: () => gone(policy, id, locale),
  } satisfies Record<StopKind, () => StopSaying[]>;
  return unique(perActivity[kind]());
}

/** What happens in the end, with the period after which it does. */
function gone(policy: Policy, id: string, locale: Locale): StopSaying[] {
  const t = translator(locale);
  const activity = fact(policy, 'activities', id);
  const ends = statementOf(policy, activity, 'retention').sayings.flatMap(({ clause, of }) =>
    of.flatMap((item): StopSaying[] => {
      const found = policy.facts.retention.get(item.id);
      if (found === undefined || found.end === 'not stated') return [];
      const length = formatPeriodAfter(parsePeriod(found.period), locale);
      const period = found.bound === 'exact' ? length : t('retention.atMost', { period: length });
      return [{ clause, text: t(found.end === 'erased' ? 'wizard.erased' : 'wizard.destroyed', { period }) }];
    }),
  );
  if (ends.length > 0) return ends;
  const { referral } = statementInWords(policy, id, 'retention', locale);
  return referral ? [referral] : endsInWords(policy, id, locale);
}

/** A referral that stands for several fields is said once. */
const unique = (sayings: readonly StopSaying[]): StopSaying[] => [
  ...new Map(sayings.map((saying) => [JSON.stringify(saying), saying])).values(),
];
