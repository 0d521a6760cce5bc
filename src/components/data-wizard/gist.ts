import { fact, type Policy } from '../../domain/policy.ts';
import { generalSays } from '../../domain/policy-family.ts';
import { conditionalPeriods } from '../../domain/journey.ts';
import type { Locale } from '../../domain/locales.ts';
import { approximateDays, parsePeriod } from '../../domain/period.ts';
import { allPaths, type Answers, type Condition, holds, questionsOf } from '../../domain/wizard.ts';
import { capitalized, formatSemicolon, formatShare } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { JourneyFile } from '../../schemas/journey.ts';
import type { RetentionFile } from '../../schemas/retention.ts';
import { limitsInWords } from '../period-badge/retention-in-words.ts';
import { type SayingInWords, statementInWords } from '../statement/in-words.ts';

type Stop = JourneyFile['stops'][number];

/** A period as an activity has it: with its id, and the id of the condition on which it is kept so long. */
export interface KeptPeriod extends RetentionFile {
  readonly id: string;
  readonly when?: string | undefined;
}

/** The sentence that begins an answer, and what it leaves to the second line. */
export interface Gist {
  /** Words, and periods to draw as badges between them. */
  readonly sentence: readonly (string | KeptPeriod)[];
  /** What its period depends on: the law that is named for it, its condition. */
  readonly limits: string;
  /** The other periods that hold, and those that may. */
  readonly also: readonly KeptPeriod[];
  readonly maybe: readonly KeptPeriod[];
}

/** An activity → its periods, with their conditions. */
export const periodsKept = (policy: Policy, activity: string): KeptPeriod[] =>
  conditionalPeriods(policy, activity).map((period) => ({ ...period, ...fact(policy, 'retention', period.id) }));

/** A journey → its gists, each once, with the answers that lead to it; null where nothing is asked. */
export function gistsOf(policy: Policy, journey: JourneyFile, locale: Locale): [Gist, Condition | null][] {
  const byGist = new Map<string, [Gist, Record<string, string[]>[]]>();
  for (const path of allPaths(questionsOf(journey))) {
    const stops = journey.stops.filter(({ when }) => holds(when, path));
    const gist = gistOf(policy, stops, path, locale);
    const known = byGist.get(JSON.stringify(gist)) ?? [gist, []];
    byGist.set(JSON.stringify(gist), known);
    known[1].push(Object.fromEntries(Object.entries(path).map(([question, option]) => [question, [option]])));
  }
  return [...byGist.values()].map(([gist, paths]) => [gist, journey.questions.length === 0 ? null : paths]);
}

/** What answers bring in → its gist: of the matter that is kept longest, how long and who sees it; without a period, who sees any of it. */
function gistOf(policy: Policy, stops: readonly Stop[], path: Answers, locale: Locale): Gist {
  const t = translator(locale);
  const sure = stops.filter(({ doubt }) => doubt === undefined);
  const kept = periodsIn(policy, sure);
  const [main] = kept;
  const lead = main?.stop ?? sure.find((stop) => seenBy(policy, stop, path, locale).length > 0) ?? sure[0];
  const periods = kept.map(({ period }) => period);
  const maybe = periodsIn(policy, stops)
    .map(({ period }) => period)
    .filter(({ id }) => !periods.some((sureOne) => sureOne.id === id));
  const limits = main ? limitsInWords(policy, { law: main.period.law, when: main.period.when }, locale) : '';
  const others = { also: periods.slice(1), maybe, limits };
  if (lead === undefined)
    return { sentence: [stops.length === 0 ? `${t('wizard.map.nothing')}.` : t('wizard.gist.open')], ...others };
  const { said, general, referral } = statementInWords(policy, lead.activity, 'retention', locale);
  const has = (rule: 'retention' | 'recipients' | 'access'): boolean =>
    generalSays(policy.facts, rule, fact(policy, 'activities', lead.activity)).length > 0;
  // A sentence on a period is on its data alone; where there is none, it is on all.
  const ofAll = (main ? [lead] : sure).flatMap((stop) => seenBy(policy, stop, path, locale));
  const named = ofAll.filter(({ text }, index) => ofAll.findIndex((one) => one.text === text) === index);
  const isSeenByRule = has('recipients') || has('access');
  /** As long as something goes on, where the policy names no period. */
  const openEnded = said.map(({ text }) => `${capitalized(text, locale)}.`).join(' ');
  const isBare = main === undefined && openEnded === '';
  const told = main ? inPieces(main.period, locale) : [openEnded];
  return {
    sentence: [
      ...(referral ? [`${capitalized(referral.text, locale)}. `] : []),
      ...(isBare && named.length === 0 && has('retention') && isSeenByRule
        ? [t('wizard.gist.neither')]
        : [
            ...(isBare ? [t(has('retention') ? 'wizard.gist.noPeriod' : 'wizard.gist.noPeriodAtAll')] : told),
            ...(!isBare && general.length > 0 ? [` ${t('wizard.gist.keptBeside')}`] : []),
            ` ${seenInWords(named, isSeenByRule, locale)}`,
          ]),
    ],
    ...others,
  };
}

/** Who sees the data: those that the policy names, and the general rule beside them or in their place. */
function seenInWords(named: readonly SayingInWords[], isSeenByRule: boolean, locale: Locale): string {
  const t = translator(locale);
  const [first, ...others] = named;
  if (first === undefined) return t(isSeenByRule ? 'wizard.gist.seenNotStated' : 'wizard.gist.seenNowhere');
  const who =
    others.length === 0 && first.before !== ''
      ? t('wizard.gist.seenWhen', { when: first.before, who: first.list })
      : t('wizard.gist.seen', { who: named.map(({ text }) => text).join(formatSemicolon(locale)) });
  return isSeenByRule ? `${who} ${t('wizard.gist.seenBeside')}` : who;
}

/** The periods of stops, each once, the longest first; of two that are as long, the one that is told later. */
function periodsIn(policy: Policy, stops: readonly Stop[]): { period: KeptPeriod; stop: Stop }[] {
  const all = stops
    .flatMap((stop) => periodsKept(policy, stop.activity).map((period) => ({ period, stop })))
    .toReversed()
    .sort((a, b) => daysOf(b.period) - daysOf(a.period));
  return all.filter(({ period: { id } }, index) => all.findIndex((one) => one.period.id === id) === index);
}

const daysOf = ({ period, upTo = period }: RetentionFile): number => approximateDays(parsePeriod(upTo));

/** Who sees the data of a stop on a way through the questions, with every reserve; none where the policy names nobody. */
const seenBy = (policy: Policy, { activity, recipients }: Stop, path: Answers, locale: Locale): SayingInWords[] =>
  statementInWords(policy, activity, 'recipients', locale).said.filter(
    ({ of }) => recipients?.some((one) => isBrought(one, of, path)) ?? true,
  );

/** Whether a recipient that some answers bring in is among those of a saying, and its answers are given. */
function isBrought(one: NonNullable<Stop['recipients']>[number], of: readonly string[], path: Answers): boolean {
  return typeof one === 'string' ? of.includes(one) : of.includes(one.id) && holds(one.when, path);
}

/** The sentence of a period, with the period itself where it stands. */
function inPieces(period: KeptPeriod, locale: Locale): (string | KeptPeriod)[] {
  const [before = '', after = ''] = period.sentence[locale]
    .replace('{share}', formatShare(period.share ?? 100, locale))
    .split('{period}');
  return [before, period, after];
}
