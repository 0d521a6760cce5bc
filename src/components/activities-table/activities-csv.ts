import { activitiesInOrder } from '../../domain/clause-facts.ts';
import { type Locale, locales } from '../../domain/locales.ts';
import type { Policy } from '../../domain/policy.ts';
import { type Reserve, sayingFields, statementOf } from '../../domain/sayings.ts';
import { formatSemicolon } from '../../i18n/format.ts';
import type { ActivityField } from '../../schemas/activity.ts';
import { controllersInWords } from '../statement/controllers.ts';
import { doubtInWords, type Said, type SayingInWords, statementInWords } from '../statement/in-words.ts';

const columns = ['activity', 'field', 'state', 'clauses', 'join', 'hedge', 'condition', 'about', 'items'] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * The policy → one row for each thing that is said of a field of an activity, each clause of a general rule, each silence and
 * each doubt, as ids, and as words in four languages; the first row has the names of the columns.
 */
export function activitiesTable(policy: Policy): string[][] {
  const row = (of: Row, texts: readonly string[]): string[] => [
    ...columns.map((name) => of[name] ?? ''),
    ...texts.map((text) => text.replaceAll('\u00ad', '')),
  ];
  const doubtRow = (of: Row, id: string): string[] => {
    const doubts = locales.map((locale) => doubtInWords(policy, id, locale));
    return row(
      { ...of, state: 'open', clauses: doubts[0]?.clauses.join(' ') ?? '', items: id },
      doubts.map(({ text }) => text),
    );
  };
  const saidRows = (of: Row, inLanguages: readonly (readonly Said[])[]): string[][] =>
    (inLanguages[0] ?? []).map(({ clause }, index) =>
      row(
        { clauses: clause, ...of },
        inLanguages.map((said) => said[index]?.text ?? ''),
      ),
    );

  const rows = activitiesInOrder(policy).flatMap(([activity, file]) => [
    ...(file.open?.activity ?? []).map((id) => doubtRow({ activity, field: 'activity' }, id)),
    ...(file.controllers
      ? [
          row(
            {
              ...{ activity, field: 'controllers', state: 'stated', clauses: file.controllers.clause },
              ...(file.controllers.arrangement === undefined ? {} : { join: 'and' }),
              items: file.controllers.of.join(' '),
            },
            locales.map((locale) => controllersInWords(policy, activity, locale)?.who ?? ''),
          ),
        ]
      : []),
    ...sayingFields.flatMap((field) => {
      const of = { activity, field };
      const { state, sayings, doubts } = statementOf(policy, file, field);
      const words = locales.map((locale) => statementInWords(policy, activity, field, locale));
      return [
        ...sayings.map(({ clause, join = '', about, silent, of: items, ...reserve }, index) =>
          row(
            {
              ...of,
              ...reserveCells(reserve),
              state: silent.length > 0 ? 'silent' : state,
              clauses: clause,
              join,
              about: [...about, ...silent].join(' '),
              items: items.map((item) => item.id + inBrackets(item)).join(' '),
            },
            locales.map((locale, language) => textOf(field, words[language]?.said[index], locale)),
          ),
        ),
        ...saidRows(
          { ...of, state: 'referred' },
          words.map(({ referral }) => (referral ? [referral] : [])),
        ),
        ...(state === 'silent'
          ? [
              row(
                { ...of, state },
                locales.map(() => ''),
              ),
            ]
          : []),
        ...saidRows(
          { ...of, state: 'general' },
          words.map(({ general }) => general),
        ),
        ...doubts.map((id) => doubtRow(of, id)),
      ];
    }),
  ]);
  return [[...columns, ...locales.map((locale) => `text_${locale}`)], ...rows];
}

/** One thing that is said, in words; aims one after the other, since each is one of its own. */
function textOf(field: ActivityField, said: SayingInWords | undefined, locale: Locale): string {
  return (field === 'purposes' ? said?.items.join(formatSemicolon(locale)) : said?.text) ?? '';
}

const reserveCells = ({ hedge, when }: Reserve): Row => ({ hedge: hedge ?? '', condition: when ?? '' });

/** The reserve and the condition of one item: `email[if-given]`. */
function inBrackets({ hedge, when }: Reserve): string {
  const ids = [hedge, when].filter((id) => id !== undefined);
  return ids.length === 0 ? '' : `[${ids.join(',')}]`;
}
