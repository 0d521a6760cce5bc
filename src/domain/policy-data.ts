import { type LocalizedText, locales } from './locales.ts';
import type { Policy } from './policy.ts';
import type { FactKind } from '../schemas/fact-kinds.ts';
import { timelineRows } from './timeline.ts';

/** The number of the format of these files: it grows when a program that reads them would have to change. */
export const dataFormat = 2;

/** Kinds that few policies have: where there is no such fact, the files say nothing of the kind. */
const rareKinds: readonly FactKind[] = ['controllers', 'policies'];

/** The policy → the kinds of fact in its files, in alphabetical order. */
export const kindsIn = ({ facts }: Policy): FactKind[] =>
  (Object.keys(facts) as FactKind[]).filter((kind) => !rareKinds.includes(kind) || facts[kind].size > 0);

/** The policy → its facts as programs read them: the same ids as in addresses, every text in four languages, no soft hyphens. */
export function policyData(policy: Policy) {
  const { edition, sections, facts } = policy;
  const kinds = new Set<string>(kindsIn(policy));
  const data = {
    format: dataFormat,
    edition,
    sections: sections.map(({ id, title, clauses }) => ({
      id,
      title,
      clauses: clauses.map((clause) => ({ id: clause.id, title: clause.title })),
    })),
    facts: Object.fromEntries(
      Object.entries(facts)
        .filter(([kind]) => kinds.has(kind))
        .map(([kind, entries]) => [kind, Object.fromEntries<object>(entries)]),
    ),
  };
  return JSON.parse(withoutSoftHyphens(JSON.stringify(data))) as typeof data;
}

/** The policy → its retention periods as rows of texts, the first one with the names of the columns; "" is "not stated". */
export function retentionTable(policy: Policy): string[][] {
  const inLanguages = (name: string): string[] => locales.map((locale) => `${name}_${locale}`);
  const texts = (text: LocalizedText | 'not stated'): string[] =>
    locales.map((locale) => (text === 'not stated' ? '' : withoutSoftHyphens(text[locale])));
  return [
    [
      ...['id', 'clause', 'period', 'bound', 'end', 'share_percent', 'law', 'events', 'condition'],
      ...inLanguages('name'),
      ...inLanguages('start'),
    ],
    ...timelineRows(policy).map(({ id, clause, iso, upTo, bound, end, share, law, events, when, name, start }) => [
      ...[
        id,
        clause,
        upTo === undefined ? iso : `${iso}/${upTo}`,
        bound,
        end === 'not stated' ? '' : end,
        String(share ?? ''),
        law ?? '',
        events.join(' '),
        when ?? '',
      ],
      ...texts(name),
      ...texts(start),
    ]),
  ];
}

const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');
