import type { AnswerActivity } from '../../domain/journey.ts';
import type { Locale } from '../../domain/locales.ts';
import { fact, type Policy } from '../../domain/policy.ts';
import { familyRules, type FamilyRule, generalSays } from '../../domain/policy-family.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
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

/** Whether the general rule is told below the stops, which then only name it; that of any other field is told at its stop. */
const isToldApart = (field: ActivityField): boolean => Object.values(generalFieldAt).includes(field);

/** A sentence of the general rule → the same as one of an activity. */
const asSaying = (clause: string, text: string): SayingInWords => ({
  clause,
  text,
  items: [text],
  part: '',
  core: text,
  before: '',
  list: text,
  of: [],
  periods: [],
});

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
export function sayingsAt(policy: Policy, kind: StopKind, activity: AnswerActivity, locale: Locale): StopSaying[] {
  const t = translator(locale);
  const { id } = activity;
  const { byId } = activity.recipients;
  const referral = (field: ActivityField): StopSaying[] =>
    [statementInWords(policy, id, field, locale).referral].filter((said) => said !== undefined);
  const said = (
    field: ActivityField,
    phrase: (saying: SayingInWords) => readonly string[] = ({ text }) => [text],
  ): StopSaying[] => {
    const statement = statementInWords(policy, id, field, locale);
    const general = isToldApart(field) ? [] : statement.general;
    return [
      ...statement.said.flatMap((saying): StopSaying[] => {
        const { clause, periods, of } = saying;
        if (periods.length > 0) return [{ clause, text: '', periods }];
        const recipients = field === 'recipients' ? { recipients: of } : {};
        return phrase(saying).map((text) => ({ clause, text, ...recipients }));
      }),
      ...general.flatMap(({ clause, text: core }) => phrase(asSaying(clause, core)).map((text) => ({ clause, text }))),
      ...referral(field),
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
      ...said('basis', ({ text, part, core }) => [
        t('wizard.basis', { basis: core === '' ? `${t('fact.notStated')} (${part})` : text }),
      ]),
    ],
    // Of the recipients, those that some answers bring in.
    seen: () => said('recipients').filter(({ recipients: of }) => of?.some((one) => byId.has(one)) ?? true),
    kept: () => said('retention'),
    gone: () => {
      const ends = endsInWords(policy, id, locale);
      return ends.length > 0 ? ends : referral('retention');
    },
  } satisfies Record<StopKind, () => StopSaying[]>;
  return unique(perActivity[kind]());
}

/** The same → the fields told there of which the policy says nothing, beside others of which it does: from whom, and on what basis. */
export function silencesAt(policy: Policy, kind: StopKind, { id }: AnswerActivity, locale: Locale): string[] {
  const t = translator(locale);
  const isSilent = (field: ActivityField): boolean =>
    statementInWords(policy, id, field, locale).state === 'silent' &&
    fact(policy, 'activities', id).referral === undefined;
  const notStated = t('fact.notStated');
  if (kind === 'collected' && isSilent('source')) return [t('wizard.from', { source: notStated })];
  if (kind === 'used' && isSilent('basis')) return [t('wizard.basis', { basis: notStated })];
  return [];
}

/** The rules by which clauses of an activity prevail over general ones, each at one stop: where the general rule is told, else where its clause is. */
export function familyRulesAt(policy: Policy, kind: StopKind, activity: AnswerActivity, locale: Locale): FamilyRule[] {
  const { clauses } = fact(policy, 'activities', activity.id);
  const isRuleAt = ({ targets }: FamilyRule, stop: StopKind): boolean => {
    const field = generalFieldAt[stop];
    return field !== undefined && generalSays(policy.facts, field).some(({ clause }) => targets.includes(clause));
  };
  const isSaidAt = ({ clause }: FamilyRule, stop: StopKind): boolean =>
    sayingsAt(policy, stop, activity, locale).some((said) => said.clause === clause);
  return familyRules(policy.facts).filter((rule) => {
    const stop =
      stopKinds.find((one) => isRuleAt(rule, one)) ?? stopKinds.find((one) => isSaidAt(rule, one)) ?? stopKinds[0];
    return clauses.includes(rule.clause) && stop === kind;
  });
}

/** A referral that stands for several fields is said once. */
const unique = (sayings: readonly StopSaying[]): StopSaying[] => [
  ...new Map(sayings.map((saying) => [JSON.stringify(saying), saying])).values(),
];
