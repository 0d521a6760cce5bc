import { nothingStrings } from '../../components/policy-search/search-props.ts';
import { type Locale, type LocalizedText, locales } from '../../domain/locales.ts';
import { fact, idsInOrder, type Policy } from '../../domain/policy.ts';
import { timeAxis } from '../../domain/time-axis.ts';
import { type TimelineRow, timelineRows } from '../../domain/timeline.ts';
import { plainly, rulesAt } from '../../components/policy-family/in-words.ts';
import type { SearchRecord } from '../analyse/search-record.ts';
import { capitalized, formatColon } from '../../i18n/format.ts';
import { endInWords, lengthInWords, limitsInWords } from '../../components/period-badge/retention-in-words.ts';
import { translator } from '../../i18n/translate.ts';
import { fillFacts } from '../../content-reader/fill-facts.ts';
import { pageText } from '../../content-reader/load-policy.ts';

/** A journey of the wizard, as far as search needs it. */
export interface SearchableJourney {
  readonly id: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
}

/** A record whose text may still be missing: it is read from the page when that is built. */
export type SearchRecordDraft = Omit<SearchRecord, 'text'> & { readonly text?: string };

/** What search can find in a language: clauses, periods, rights and journeys, those of one subject beside each other. */
export function searchRecords(
  policy: Policy,
  journeys: readonly SearchableJourney[],
  locale: Locale,
): SearchRecordDraft[] {
  const t = translator(locale);
  const { wordsFor } = policy.search;
  const noteOf = (clause: string): Pick<SearchRecord, 'note'> => {
    const sentences = rulesAt(policy, clause, locale).map(plainly);
    return sentences.length === 0 ? {} : { note: sentences.join(' ').replaceAll('\u00ad', '') };
  };
  const rows = timelineRows(policy);
  const axis = timeAxis(rows.map(({ period }) => period));
  const retention = rows.map(({ id, ...row }): { clause: string; record: SearchRecordDraft } => ({
    clause: row.clause,
    record: {
      kind: 'retention',
      id,
      url: `retention/#${id}`,
      title: `${capitalized(row.name[locale], locale)}${formatColon(locale)}${lengthInWords({ ...row, period: row.iso }, locale)}`,
      path: [t('search.kind.retention')],
      text: whatFollows(policy, row, locale),
      words: wordsFor('retention', id, locale),
      ...noteOf(row.clause),
      bar: [Math.round(axis.position(row.period)), row.lengthClass],
    },
  }));
  const ofSections = policy.sections.flatMap(({ clauses, title: section }) => [
    ...clauses.map(({ id, title }): SearchRecordDraft => ({
      kind: 'policy',
      id,
      url: `policy/#${id}`,
      title: title[locale],
      path: [section[locale]],
      ...noteOf(id),
      words: wordsFor('clauses', id, locale),
    })),
    ...retention.filter(({ clause }) => clauses.some(({ id }) => id === clause)).map(({ record }) => record),
  ]);
  const rights = [...policy.facts.rights].map(([id, { name }]): SearchRecordDraft => ({
    kind: 'rights',
    id,
    url: `rights/#${id}`,
    title: capitalized(name[locale], locale),
    path: [pageText('rights', locale).title],
    words: wordsFor('rights', id, locale),
  }));
  const silences: SearchRecordDraft = {
    kind: 'policy',
    id: 'not-stated',
    url: 'policy/#not-stated',
    title: t('silences.title'),
    path: [],
    text: t('silences.note'),
    words: policy.search.general.silences[locale],
  };
  return [
    ...ofSections,
    silences,
    ...rights,
    ...journeys.map(({ id, name, summary }): SearchRecordDraft => ({
      kind: 'journey',
      id,
      url: `wizard/${id}/`,
      title: name[locale],
      path: [t('search.kind.journey')],
      text: summary[locale],
      words: wordsFor('journeys', id, locale),
    })),
  ].map((record) => ({ ...record, title: record.title.replaceAll('\u00ad', '') }));
}

/** What the integration that builds the index needs, for each language. */
export function searchSource(policy: Policy, journeys: readonly SearchableJourney[]) {
  const { equivalents, elsewhere } = policy.search.general;
  return locales.map((locale) => ({
    locale,
    records: searchRecords(policy, journeys, locale),
    nothing: { ...nothingStrings(locale), silences: silences(policy, locale) },
    general: { equivalents: equivalents[locale], elsewhere: elsewhere[locale] },
  }));
}

/** What the policy does not say: so few that the browser looks through them. */
const silences = (policy: Policy, locale: Locale): string[] =>
  idsInOrder(policy, 'silences').map((id) =>
    capitalized(fillFacts(fact(policy, 'silences', id).name[locale], locale), locale).replaceAll('\u00ad', ''),
  );

/** The periods, rights, clauses and journeys of every language, before their texts are known. */
export type SearchSource = ReturnType<typeof searchSource>;

/** What a period depends on, what happens in the end, and from which day it runs where the policy names one. */
function whatFollows(policy: Policy, row: Omit<TimelineRow, 'id'>, locale: Locale): string {
  return [
    limitsInWords(policy, row, locale),
    endInWords(row, locale),
    ...(row.start === 'not stated' ? [] : [row.start[locale]]),
  ]
    .filter((text) => text !== '')
    .map((text) => `${capitalized(text, locale)}.`)
    .join(' ');
}
