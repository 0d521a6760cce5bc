import { textParts } from '../../domain/insertions.ts';
import type { Locale } from '../../domain/locales.ts';
import { clause as clauseOf, fact, type Policy } from '../../domain/policy.ts';
import { familyRules, type FamilyRule, generalSays } from '../../domain/policy-family.ts';
import { formatList, formatMonthOrDay, formatQuote } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { ActivityField } from '../../schemas/activity.ts';

/** A part of a sentence: words, or a clause to which they lead. */
export type SentencePart = string | { readonly clause: string; readonly title: string };

/** A clause → the sentences that say which rule wins and why: what it prevails over, and what prevails over it; none without a family. */
export function rulesAt(policy: Policy, clause: string, locale: Locale): SentencePart[][] {
  const rules = familyRules(policy.facts);
  return [
    ...rules.filter((rule) => rule.clause === clause).map((rule) => sentenceOf(policy, rule, 'specific', locale)),
    ...rules
      .filter(({ targets }) => targets.includes(clause))
      .map((rule) => sentenceOf(policy, rule, 'general', locale)),
  ];
}

/** An activity by its id → the sentences of the rules by which a general rule of a field does not hold for it. */
export function replacingRules(
  policy: Policy,
  activity: string,
  field: ActivityField,
  locale: Locale,
): SentencePart[][] {
  const { clauses } = fact(policy, 'activities', activity);
  const general = generalSays(policy.facts, field).map(({ clause }) => clause);
  return familyRules(policy.facts)
    .filter(({ clause, effect, targets }) => {
      const isOfRule = targets.some((target) => general.includes(target));
      return effect === 'replaces' && isOfRule && clauses.includes(clause);
    })
    .map((rule) => sentenceOf(policy, rule, 'specific', locale));
}

/** A rule → its sentence: beside its own clause, or beside the general one. */
export function sentenceOf(
  policy: Policy,
  { policy: id, clause, effect, targets }: FamilyRule,
  beside: 'specific' | 'general',
  locale: Locale,
): SentencePart[] {
  const t = translator(locale);
  const { name, lastUpdated, since, clause: source } = fact(policy, 'policies', id);
  const named = beside === 'specific' ? targets : [clause];
  const values = {
    policy: name[locale],
    date: formatMonthOrDay(lastUpdated, locale),
    clauses: formatList(
      named.map((one) => `{clause ${one}}`),
      locale,
    ),
    reason: since[locale],
    source: `{clause ${source}}`,
  };
  const text = {
    specific: { replaces: t('family.replaces', values), addsTo: t('family.addsTo', values) },
    general: { replaces: t('family.replaced', values), addsTo: t('family.addedTo', values) },
  }[beside][effect];
  return textParts(text).map((part) =>
    typeof part === 'string'
      ? part
      : { clause: part.id, title: formatQuote(clauseOf(policy, part.id).title[locale], locale) },
  );
}

/** A sentence → its words without links. */
export const plainly = (parts: readonly SentencePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.title)).join('');
