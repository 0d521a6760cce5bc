import { fillFacts } from '../../content-reader/fill-facts.ts';
import type { Change } from '../../domain/changes/changes.ts';
import type { DecidedChange } from '../../domain/changes/decided.ts';
import { type DiffPart, wordDiff } from '../../domain/changes/word-diff.ts';
import type { Locale, LocalizedText } from '../../domain/locales.ts';
import { clause, fact, type Policy } from '../../domain/policy.ts';
import { familyRules } from '../../domain/policy-family.ts';
import { capitalized, formatColon, formatList, formatPeriod, formatSemicolon } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { parsePeriod } from '../../domain/period.ts';
import { type TimelineRow, timelineRows } from '../../domain/timeline.ts';
import type { ActivityField } from '../../schemas/activity.ts';
import type { FactFile } from '../../schemas/fact-kinds.ts';
import type { JourneyFile } from '../../schemas/journey.ts';
import { lengthInWords, limitsAndEndInWords } from '../period-badge/retention-in-words.ts';
import { fieldLabels } from '../statement/field-labels.ts';
import { plainly, sentenceOf } from '../policy-family/in-words.ts';
import { controllersInWords } from '../statement/controllers.ts';
import { generalRule, statementInWords } from '../statement/in-words.ts';

/** A change as readers of a language are told it. */
export interface ChangeInWords extends Pick<DecidedChange, 'key' | 'group' | 'kind' | 'silence' | 'isMaterial'> {
  /** What it is about: "A parcel left with a neighbour: recipients". */
  readonly title: string;
  /** What the former edition says, and what the later one does; none where it had or has nothing. */
  readonly before?: string;
  readonly after?: string;
  /** The clause that says so in each, with its title there. */
  readonly clauses: { readonly before?: Place; readonly after?: Place };
  /** In place of before and after: the words of a text, paragraph by paragraph. */
  readonly words?: readonly (readonly DiffPart[])[];
  /** Of a period: how the timeline draws it in each edition. */
  readonly bars?: Bars;
  /** Why it changes nothing for the reader, where an editor said so. */
  readonly reason?: string;
}

/** A period as the timeline draws it, in the former and in the later edition. */
export interface Bars {
  readonly before?: TimelineRow;
  readonly after?: TimelineRow;
}

/** A clause of an edition. */
export interface Place {
  readonly id: string;
  readonly title: string;
}

/** The former and the later edition. */
export interface Pair {
  readonly before: Policy;
  readonly after: Policy;
}

/** A change between two editions → the same in words of a language. */
export function changeInWords(change: DecidedChange, { before, after }: Pair, locale: Locale): ChangeInWords {
  const { key, group, kind, silence, isMaterial, reason, clauses } = change;
  const former = change.before === undefined ? undefined : inEdition(change, before, change.before, locale);
  const later = change.after === undefined ? undefined : inEdition(change, after, change.after, locale);
  const place = (policy: Policy, id: string): Place => ({ id, title: clause(policy, id).title[locale] });
  const isProse = former?.paragraphs !== undefined || later?.paragraphs !== undefined;
  return {
    ...{ key, group, kind, isMaterial },
    ...(silence === undefined ? {} : { silence }),
    title: capitalized(later?.title ?? former?.title ?? '', locale).replaceAll('\u00ad', ''),
    ...(isProse
      ? { words: kind === 'renamed' ? [] : wordsOf(change, former?.paragraphs ?? [], later?.paragraphs ?? []) }
      : {
          ...(former === undefined ? {} : { before: former.text }),
          ...(later === undefined ? {} : { after: later.text }),
        }),
    clauses: {
      ...(clauses.before === undefined ? {} : { before: place(before, clauses.before) }),
      ...(clauses.after === undefined ? {} : { after: place(after, clauses.after) }),
    },
    ...(change.of === 'retention' && change.kind !== 'renamed' ? { bars: barsOf(change, { before, after }) } : {}),
    ...(reason === undefined ? {} : { reason: reason[locale] }),
  };
}

function barsOf(change: Change, { before, after }: Pair): Bars {
  const [former, later] = [
    timelineRows(before).find(({ id }) => id === change.before),
    timelineRows(after).find(({ id }) => id === change.after),
  ];
  return { ...(former ? { before: former } : {}), ...(later ? { after: later } : {}) };
}

/** The words of a text with what changed: of a clause all but a title that stays, of a journey only what changed. */
function wordsOf({ of }: Change, before: readonly string[], after: readonly string[]): DiffPart[][] {
  const isChanged = (parts: readonly DiffPart[]): boolean => parts.some(({ kind }) => kind !== 'same');
  return wordDiff(before, after).filter((parts, index) => isChanged(parts) || (of === 'clauses' && index > 0));
}

interface InEdition {
  readonly title: string;
  readonly text: string;
  readonly paragraphs?: readonly string[];
}

function inEdition(change: Change, policy: Policy, id: string, locale: Locale): InEdition {
  const fill = (text: LocalizedText): string => fillFacts(text[locale], locale, policy).replaceAll('\u00ad', '');
  const named = (name: LocalizedText, text = fill(name)): InEdition => ({ title: fill(name), text });
  switch (change.of) {
    case 'activities': {
      const { name } = fact(policy, 'activities', id);
      if (change.field === undefined) {
        const responsible = controllersInWords(policy, id, locale);
        return named(name, [fill(name), ...(responsible ? [responsible.who] : [])].join(formatSemicolon(locale)));
      }
      const label = fieldLabels(translator(locale))[change.field];
      return { title: fill(name) + formatColon(locale) + label, text: fieldInWords(policy, id, change.field, locale) };
    }
    case 'clauses': {
      const { title, paragraphs } = clause(policy, id);
      const filled = paragraphs[locale].map((text) => fillFacts(text, locale, policy));
      return { title: title[locale], text: '', paragraphs: [title[locale], ...filled] };
    }
    case 'journeys': {
      const journey = policy.journeys.get(id);
      return {
        title: journey ? fill(journey.name) : id,
        text: '',
        paragraphs: journey ? outline(journey, policy, fill) : [],
      };
    }
    case 'retention': {
      const period = fact(policy, 'retention', id);
      return named(
        period.name,
        [lengthInWords(period, locale), limitsAndEndInWords(policy, period, locale)].join(formatSemicolon(locale)),
      );
    }
    case 'deadlines': {
      const { name, period } = fact(policy, 'deadlines', id);
      return named(name, formatPeriod(parsePeriod(period), locale));
    }
    case 'contacts': {
      const contact = fact(policy, 'contacts', id);
      return named(contact.name, contactInWords(contact, locale));
    }
    case 'lists': {
      const { name, kind, items } = fact(policy, 'lists', id);
      return named(
        name,
        formatList(
          items.map((item) => fill(fact(policy, kind, item).name)),
          locale,
        ),
      );
    }
    case 'general-rules': {
      const label =
        id === 'access' ? translator(locale)('fact.recipients') : fieldLabels(translator(locale))[id as ActivityField];
      const rule = generalRule(policy, id as ActivityField, locale).map(({ text }) => text);
      return {
        title: `${translator(locale)('fact.generalRule')}${formatColon(locale)}${label}`,
        text: rule.join(formatSemicolon(locale)),
      };
    }
    case 'policies': {
      const rules = familyRules(policy.facts).filter((rule) => rule.policy === id);
      const sentences = rules.map((rule) => plainly(sentenceOf(policy, rule, 'specific', locale)));
      return named(fact(policy, 'policies', id).name, sentences.join(' '));
    }
    case 'ambiguities':
      return named(fact(policy, 'ambiguities', id).say);
    default:
      return named(fact(policy, change.of, id).name);
  }
}

/** All that is told of a field, on one line. */
function fieldInWords(policy: Policy, id: string, field: ActivityField, locale: Locale): string {
  const { said, general, referral } = statementInWords(policy, id, field, locale);
  const rule = general.length > 0 ? [translator(locale)('fact.generalRule')] : [];
  const texts = [...[...said, ...(referral ? [referral] : [])].map(({ text }) => text), ...rule];
  return texts.length > 0 ? texts.join(formatSemicolon(locale)) : translator(locale)('fact.notStated');
}

function contactInWords(contact: FactFile<'contacts'>, locale: Locale): string {
  switch (contact.kind) {
    case 'phone':
      return contact.option === undefined ? contact.phone : `${contact.phone} (${contact.option})`;
    case 'email':
      return contact.email;
    case 'address':
      return contact.lines.join(', ');
    case 'website':
      return contact.website[locale];
    default:
      return contact.name[locale];
  }
}

/** A journey as paragraphs: what is asked, what the answers are, and what they bring in. */
function outline(journey: JourneyFile, policy: Policy, fill: (text: LocalizedText) => string): string[] {
  const { name, summary, questions, stops, notes = [], rights = [] } = journey;
  return [
    fill(name),
    fill(summary),
    ...questions.flatMap(({ text, options }) => [fill(text), ...options.map((option) => fill(option.text))]),
    ...stops.map(({ activity }) => fill(fact(policy, 'activities', activity).name)),
    ...notes.flatMap(({ text }) => (text === undefined ? [] : [fill(text)])),
    ...rights.map((right) => fill(fact(policy, 'rights', right).name)),
  ];
}
