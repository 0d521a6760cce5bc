import type { Locale, LocalizedText } from '../../domain/locales.ts';
import { fact, type Policy } from '../../domain/policy.ts';
import { generalSays } from '../../domain/policy-family.ts';
import { type FieldState, type Reserve, type SaidFact, type Saying, statementOf } from '../../domain/sayings.ts';
import { formatColon, formatCountry, formatList, formatSemicolon } from '../../i18n/format.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import type { ActivityField, ActivityFile } from '../../schemas/activity.ts';
import type { FactKind } from '../../schemas/fact-kinds.ts';
import { fillFacts } from '../../content-reader/fill-facts.ts';
import { endInWords, lengthInWords, limitsInWords } from '../period-badge/retention-in-words.ts';

// The one place where what the policy says of an activity becomes words: every view takes them from here, so that no
// reserve, condition, join or doubt is lost on the way to one of them.

/** Words that rest on a clause. */
export interface Said {
  readonly clause: string;
  readonly text: string;
}

/** One saying in words. */
export interface SayingInWords extends Said {
  /** The same item by item, for a list; the last one begins with the word that joins it. */
  readonly items: readonly string[];
  /** The data of which only it is said, or is not stated; empty where of all. */
  readonly part: string;
  /** What is said, without that data; empty where it is not stated. */
  readonly core: string;
  /** The same in two: the reserve that stands before a whole list, or nothing; and what is named. */
  readonly before: string;
  readonly list: string;
  /** The facts it names, by id. */
  readonly of: readonly string[];
  /** The retention periods it names, by id, each with its condition, which a view may draw. */
  readonly periods: readonly { readonly of: string; readonly when?: string | undefined }[];
}

/** A field of an activity in words. A view shows every part of it that is not empty. */
export interface StatementInWords {
  readonly state: FieldState;
  readonly said: readonly SayingInWords[];
  /** What the general rule says, where it holds. */
  readonly general: readonly Said[];
  /** Where the policy refers to, in a field in which it says nothing itself. */
  readonly referral?: Said;
  /** What can be read in more than one way, each in one sentence. */
  readonly doubts: readonly Doubt[];
}

/** A doubt in words: it is said, and no reading is chosen. */
export interface Doubt {
  readonly id: string;
  readonly text: string;
  readonly clauses: readonly string[];
}

const kinds: Readonly<Record<ActivityField, readonly FactKind[]>> = {
  data: ['data-categories'],
  source: ['sources'],
  purposes: ['purposes'],
  exclusions: ['purposes'],
  basis: ['legal-bases'],
  recipients: ['recipients'],
  retention: ['retention', 'grounds'],
  choices: ['rights', 'choices'],
};

/** The policy, an activity, a field and a language → all that is told there. Throws a ReferenceError where there is no such activity. */
export function statementInWords(policy: Policy, id: string, field: ActivityField, locale: Locale): StatementInWords {
  const activity = fact(policy, 'activities', id);
  const { state, sayings, isGeneral, isReferred, doubts } = statementOf(policy, activity, field);
  const { referral } = activity;
  return {
    state,
    said: sayings.map((saying) => sayingInWords(policy, field, saying, locale)),
    general: isGeneral ? generalRule(policy, field, locale, activity) : [],
    ...(isReferred && referral ? { referral: { clause: referral.clause, text: referral.text[locale] } } : {}),
    doubts: doubts.map((doubt) => doubtInWords(policy, doubt, locale)),
  };
}

/** A doubt by its id, in words. */
export function doubtInWords(policy: Policy, id: string, locale: Locale): Doubt {
  const { say, clauses } = fact(policy, 'ambiguities', id);
  return { id, text: fillFacts(say[locale], locale, policy), clauses };
}

/** What the general rule says of a field, or of access inside the controller, clause by clause, as far as it holds for an activity. */
export function generalRule(
  policy: Policy,
  rule: ActivityField | 'access',
  locale: Locale,
  activity?: ActivityFile,
): Said[] {
  return generalSays(policy.facts, rule, activity).map(({ clause, grounds = [], text }) => ({
    clause,
    text: [
      ...grounds.map((ground) => fact(policy, 'grounds', ground).name[locale]),
      ...(text === undefined ? [] : [fillFacts(text[locale], locale, policy)]),
    ].join(formatSemicolon(locale)),
  }));
}

/** What happens to the data in the end, where the policy says so. */
export function endsInWords(policy: Policy, id: string, locale: Locale): Said[] {
  return statementOf(policy, fact(policy, 'activities', id), 'retention').sayings.flatMap(({ clause, of }) =>
    of.flatMap((item): Said[] => {
      const period = policy.facts.retention.get(item.id);
      if (period) return period.end === 'not stated' ? [] : [{ clause, text: endInWords(period, locale) }];
      const { end } = fact(policy, 'grounds', item.id);
      return end === undefined ? [] : [{ clause, text: end[locale] }];
    }),
  );
}

/** How long an activity's data is kept, on one line; where only the general rule holds, its name; where nothing does, that it is not stated. */
export function keptInWords(policy: Policy, id: string, locale: Locale): string {
  const { said, general, referral } = statementInWords(policy, id, 'retention', locale);
  const t = translator(locale);
  const rule = general.length > 0 ? [t('fact.generalRuleInline')] : [];
  const texts = [...said.map(({ text }) => text), ...(referral ? [referral.text] : []), ...rule];
  return texts.length > 0 ? texts.join(formatSemicolon(locale)) : t('timeline.notStated');
}

/** One saying of a field in words: "surname, first name and email address (if given)". */
export function sayingInWords(policy: Policy, field: ActivityField, saying: Saying, locale: Locale): SayingInWords {
  const t = translator(locale);
  const { clause, join, silent, about } = saying;
  const data = (ids: readonly string[]): string =>
    formatList(
      ids.map((id) => fact(policy, 'data-categories', id).name[locale]),
      locale,
    );
  if (silent.length > 0) {
    const part = data(silent);
    const text = t('fact.notStatedFor', { what: part });
    return { clause, text, items: [text], part, core: '', before: '', list: '', of: [], periods: [] };
  }
  const isPeriod = ({ id }: SaidFact): boolean => field === 'retention' && policy.facts.retention.has(id);
  if (saying.of.some(isPeriod)) {
    const periods = saying.of.filter(isPeriod).map(({ id, when = saying.when }) => ({ of: id, when }));
    const texts = periods.map(({ of: id, when }) => {
      const period = fact(policy, 'retention', id);
      return lengthInWords(period, locale, limitsInWords(policy, { ...period, when }, locale));
    });
    const text = joined(texts, join, t, locale);
    const of = periods.map(({ of: id }) => id);
    return { clause, text, items: texts, part: '', core: text, before: '', list: text, of, periods };
  }
  const names = saying.of.map((item) => withReserve(nameOf(policy, field, item, locale), item, policy, locale));
  const reserves = reservesInWords(saying, policy, locale);
  // What holds for a whole list stands before it: behind, it would seem to belong to the last item.
  const isOfList = names.length > 1 && reserves !== '' && about.length === 0;
  const list = joined(names, join, t, locale);
  const before = isOfList ? reserves : '';
  const told = isOfList ? list : withReserve(list, saying, policy, locale);
  const core = isOfList ? before + formatColon(locale) + told : told;
  const part = data(about);
  const text = part === '' ? core : part + formatColon(locale) + core;
  const items = names.map((name, index) => {
    const isJoined = join !== undefined && index === names.length - 1;
    return withReserve(isJoined ? `${joinWord(join, t)} ${name}` : name, saying, policy, locale);
  });
  const of = saying.of.map(({ id }) => id);
  return {
    clause,
    text,
    items: part === '' ? items : [text],
    part,
    core,
    before,
    list: told,
    of,
    periods: [],
  };
}

function nameOf(policy: Policy, field: ActivityField, { id }: SaidFact, locale: Locale): string {
  const kind = kinds[field].find((candidate) => policy.facts[candidate].has(id)) ?? kinds[field][0] ?? 'purposes';
  const found = fact(policy, kind, id) as { readonly name: LocalizedText };
  const besides = besidesName(policy, kind, id, locale).join(formatSemicolon(locale));
  return found.name[locale] + (besides === '' ? '' : ` (${besides})`);
}

/** What is told with the name of a fact wherever a statement names it: where a recipient is, and that data is of a special category. */
function besidesName(policy: Policy, kind: FactKind, id: string, locale: Locale): string[] {
  if (kind === 'data-categories')
    return fact(policy, kind, id).isSpecial === true ? [translator(locale)('fact.special')] : [];
  if (kind !== 'recipients') return [];
  const { country, safeguard } = fact(policy, kind, id);
  return [
    ...(country === undefined ? [] : [formatCountry(country, locale)]),
    ...(safeguard ? [safeguard[locale]] : []),
  ];
}

/** Words with their reserve and condition behind them, "email address (if given)"; some reserves stand before: "only". */
function withReserve(text: string, { hedge, when }: Reserve, policy: Policy, locale: Locale): string {
  const before = hedge === undefined ? undefined : fact(policy, 'hedges', hedge);
  if (before?.isBefore === true) {
    const narrowed = `${before.name[locale]} ${text}`;
    return when === undefined ? narrowed : withReserve(narrowed, { when }, policy, locale);
  }
  const reserves = reservesInWords({ hedge, when }, policy, locale);
  return reserves === '' ? text : `${text} (${reserves})`;
}

function reservesInWords({ hedge, when }: Reserve, policy: Policy, locale: Locale): string {
  const condition = when === undefined ? undefined : fact(policy, 'conditions', when);
  return [
    ...(hedge === undefined ? [] : [fact(policy, 'hedges', hedge).name[locale]]),
    ...(condition === undefined ? [] : [condition.name[locale]]),
  ].join(condition?.isPhrase ? ' ' : ', ');
}

function joined(names: readonly string[], join: Saying['join'], t: Translate, locale: Locale): string {
  if (names.length === 1 && join !== undefined) return `${joinWord(join, t)} ${names[0] ?? ''}`;
  if (join === undefined) return names.join(', ');
  if (join === 'and-or') return [names.slice(0, -1).join(', '), t('join.andOr'), names.at(-1)].join(' ');
  return formatList(names, locale, join === 'or' ? 'disjunction' : 'conjunction');
}

function joinWord(join: NonNullable<Saying['join']>, t: Translate): string {
  return { and: t('join.and'), or: t('join.or'), 'and-or': t('join.andOr') }[join];
}
