import { fact, type Policy } from '../../domain/policy.ts';
import { generalSays } from '../../domain/policy-family.ts';
import { periodsOf } from '../../domain/journey.ts';
import type { Locale } from '../../domain/locales.ts';
import { approximateDays, parsePeriod } from '../../domain/period.ts';
import { allPaths, type Answers, type Condition, holds, questionsOf } from '../../domain/wizard.ts';
import { capitalized, formatSemicolon, formatShare } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { JourneyFile } from '../../schemas/journey.ts';
import type { RetentionFile } from '../../schemas/retention.ts';
import { statementInWords } from '../statement/in-words.ts';

type Stop = JourneyFile['stops'][number];

/** The sentence that begins an answer, and what it leaves to the second line. */
export interface Gist {
  /** Words, and periods to draw as badges between them. */
  readonly sentence: readonly (string | RetentionFile)[];
  /** The other periods that hold, and those that may. */
  readonly also: readonly RetentionFile[];
  readonly maybe: readonly RetentionFile[];
}

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

/** What answers bring in → its gist: of the matter that is kept longest, how long and who sees it. */
function gistOf(policy: Policy, stops: readonly Stop[], path: Answers, locale: Locale): Gist {
  const t = translator(locale);
  const retention = (id: string): RetentionFile => fact(policy, 'retention', id);
  const sure = stops.filter(({ doubt }) => doubt === undefined);
  const kept = periodsIn(policy, sure);
  const [main] = kept;
  const lead = main?.stop ?? sure.find((stop) => seenBy(policy, stop, path, locale) !== '') ?? sure[0];
  const ids = new Set(kept.map(({ id }) => id));
  const maybe = new Set(periodsIn(policy, stops).map(({ id }) => id)).difference(ids);
  const others = { also: [...ids].slice(1).map(retention), maybe: [...maybe].map(retention) };
  if (lead === undefined)
    return { sentence: [stops.length === 0 ? `${t('wizard.map.nothing')}.` : t('wizard.gist.open')], ...others };
  const { said, general, referral } = statementInWords(policy, lead.activity, 'retention', locale);
  const has = (rule: 'retention' | 'recipients' | 'access'): boolean =>
    generalSays(policy.facts, rule, fact(policy, 'activities', lead.activity)).length > 0;
  const who = seenBy(policy, lead, path, locale);
  const seenByRule = t(has('recipients') || has('access') ? 'wizard.gist.seenNotStated' : 'wizard.gist.seenNowhere');
  /** As long as something goes on, where the policy names no period. */
  const openEnded = said.map(({ text }) => `${capitalized(text, locale)}.`).join(' ');
  const isBare = main === undefined && openEnded === '';
  const told = main ? inPieces(retention(main.id), locale) : [openEnded];
  return {
    sentence: [
      ...(referral ? [`${capitalized(referral.text, locale)}. `] : []),
      ...(isBare && who === '' && has('retention') && (has('recipients') || has('access'))
        ? [t('wizard.gist.neither')]
        : [
            ...(isBare ? [t(has('retention') ? 'wizard.gist.noPeriod' : 'wizard.gist.noPeriodAtAll')] : told),
            ...(!isBare && general.length > 0 ? [` ${t('fact.generalBeside')}.`] : []),
            ` ${who === '' ? seenByRule : t('wizard.gist.seen', { who })}`,
          ]),
    ],
    ...others,
  };
}

/** The periods of stops, the longest first; of two that are as long, the one that is told later. */
const periodsIn = (policy: Policy, stops: readonly Stop[]): { id: string; stop: Stop }[] =>
  stops
    .flatMap((stop) => periodsOf(policy, stop.activity).map((id) => ({ id, stop })))
    .toReversed()
    .sort((a, b) => daysOf(policy, b.id) - daysOf(policy, a.id));

function daysOf(policy: Policy, id: string): number {
  const { period, upTo = period } = fact(policy, 'retention', id);
  return approximateDays(parsePeriod(upTo));
}

/** Who sees the data of a stop on a way through the questions, with every reserve; empty where the policy names nobody. */
const seenBy = (policy: Policy, { activity, recipients }: Stop, path: Answers, locale: Locale): string =>
  statementInWords(policy, activity, 'recipients', locale)
    .said.filter(({ of }) => recipients?.some((one) => isBrought(one, of, path)) ?? true)
    .map(({ text }) => text)
    .join(formatSemicolon(locale));

/** Whether a recipient that some answers bring in is among those of a saying, and its answers are given. */
function isBrought(one: NonNullable<Stop['recipients']>[number], of: readonly string[], path: Answers): boolean {
  return typeof one === 'string' ? of.includes(one) : of.includes(one.id) && holds(one.when, path);
}

/** The sentence of a period, with the period itself where it stands. */
function inPieces(retention: RetentionFile, locale: Locale): (string | RetentionFile)[] {
  const [before = '', after = ''] = retention.sentence[locale]
    .replace('{share}', formatShare(retention.share ?? 100, locale))
    .split('{period}');
  return [before, retention, after];
}
