import type { DiffPart } from '../../domain/changes/word-diff.ts';
import type { Locale } from '../../domain/locales.ts';
import { capitalized, formatColon, formatMonth } from '../../i18n/format.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { groupName } from './group-names.ts';
import type { ChangeInWords, Pair, Place } from './in-words.ts';

/** What changed, in words → the same as Markdown, for lawyers and pull requests: `npm run changes`. */
export function changesToMarkdown(changes: readonly ChangeInWords[], { before, after }: Pair, locale: Locale): string {
  const t = translator(locale);
  const month = (lastUpdated: string): string => formatMonth(lastUpdated, locale);
  const groups = Map.groupBy(changes, (one) => groupHeading(one, t));
  const parts = [
    `# ${t('changes.title', { month: month(after.edition.lastUpdated) })}`,
    t('changes.lead', { month: month(before.edition.lastUpdated) }),
    ...(changes.length === 0 ? [t('changes.none')] : []),
    ...[...groups].flatMap(([group, all]) => [
      `## ${capitalized(group, locale)}`,
      ...all.map((one) => entry(one, t, locale)),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The heading under which a change stands: its group, or that it is only worded otherwise. */
export const groupHeading = ({ group, isMaterial }: ChangeInWords, t: Translate): string =>
  isMaterial ? groupName(group, t) : t('changes.editorial');

function entry(change: ChangeInWords, t: Translate, locale: Locale): string {
  const colon = formatColon(locale);
  const { clauses, words, reason } = change;
  const side = (label: string, text: string | undefined, place: Place | undefined): string => {
    const where = place === undefined ? '' : ` (${place.title}, \`#${place.id}\`)`;
    return `- ${label}${colon}${text ?? t('changes.nothing')}${where}`;
  };
  return [
    `### ${change.title}`,
    `*${[change.isMaterial ? t('changes.material') : t('changes.editorial'), ...(reason === undefined ? [] : [reason])].join(colon)}* · \`${change.key}\``,
    ...remarks(change, t),
    words === undefined
      ? [
          side(t('changes.before'), change.before, clauses.before),
          side(t('changes.after'), change.after, clauses.after),
        ].join('\n')
      : words.map((parts) => `> ${parts.map(marked).join('')}`).join('\n>\n'),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What is to be said of a change beside what it says. */
export function remarks({ kind, silence }: Pick<ChangeInWords, 'kind' | 'silence'>, t: Translate): string[] {
  return [
    ...(kind === 'renamed' ? [t('changes.renamed')] : []),
    ...(silence === 'broken' ? [t('changes.silenceBroken')] : []),
    ...(silence === 'made' ? [t('changes.silenceMade')] : []),
  ];
}

function marked({ kind, text }: DiffPart): string {
  const [, start = '', core = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (kind === 'same' || core === '') return text;
  return kind === 'added' ? `${start}<ins>${core}</ins>${end}` : `${start}<del>${core}</del>${end}`;
}
