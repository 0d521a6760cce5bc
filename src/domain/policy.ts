import type { GeneralSearchWordsFile } from '../schemas/search-words.ts';
import type { AccessibilityFile } from '../schemas/accessibility.ts';
import type { EditionFile } from '../schemas/edition.ts';
import type { FactFile, FactKind } from '../schemas/fact-kinds.ts';
import type { JourneyFile } from '../schemas/journey.ts';
import type { RolesFile } from '../schemas/roles.ts';
import { type Content, type SearchWordKind, valuesOf } from './content.ts';
import { type Locale, type LocalizedText, perLocale } from './locales.ts';
import { oncePer } from './once-per.ts';
import type { Prose } from './prose.ts';
import { openTranslations } from './translations.ts';

/** A clause: its id, which is its address on the site, and its title. */
export interface Clause {
  readonly id: string;
  readonly section: string;
  readonly title: LocalizedText;
  /** Its paragraphs in each language, as plain text with insertions: "Na {period call-log} …". */
  readonly paragraphs: Readonly<Record<Locale, readonly string[]>>;
  /** The facts that it names, as "Recipient neighbour", in alphabetical order. */
  readonly names: readonly string[];
  /** The languages in which it was written before its text in the source’s language changed. */
  readonly staleIn: readonly Locale[];
}

/** A section of the policy with its clauses, in order. */
export interface Section {
  readonly id: string;
  readonly title: LocalizedText;
  readonly clauses: readonly Clause[];
}

/** Facts of one kind by id, in alphabetical order of their ids. */
export type FactsOf<Kind extends FactKind> = ReadonlyMap<string, FactFile<Kind>>;

/** The whole policy: its sections, its facts, and which edition it is. Free of anything wrong: the checks ran first. */
export interface Policy {
  readonly edition: EditionFile;
  /** What the accessibility statement of the site says. */
  readonly accessibility: AccessibilityFile;
  /** What of it the pages of the site need by what it is for. */
  readonly roles: RolesFile;
  readonly sections: readonly Section[];
  readonly facts: { readonly [Kind in FactKind]: FactsOf<Kind> };
  /** The journeys of the wizard by id, in alphabetical order of their ids. */
  readonly journeys: ReadonlyMap<string, JourneyFile>;
  readonly search: PolicySearchWords;
}

/** The words people search with. */
export interface PolicySearchWords {
  /** A record → its words in a language; none where it has none. */
  readonly wordsFor: (kind: SearchWordKind, id: string, locale: Locale) => readonly string[];
  readonly general: GeneralSearchWordsFile;
}

/** Checked content → the policy. */
export function assemblePolicy(content: Content): Policy {
  const { outline, edition, accessibility, roles, facts, journeys, prose, search } = content;
  const texts = (pick: (locale: Locale) => string | undefined): LocalizedText =>
    perLocale((locale) => pick(locale) ?? '');
  const ofPolicy = prose.filter(({ folder }) => folder === 'policy');
  const proseOf = new Map(ofPolicy.map((file) => [`${file.id} ${file.locale}`, file]));
  const section = (id: string, locale: Locale) => proseOf.get(`${id} ${locale}`);
  const clauseIn = (id: string, clause: string, locale: Locale) =>
    section(id, locale)?.clauses.find((found) => found.id === clause);
  const stale = openTranslations({ prose, edition }).filter(({ state }) => state === 'changed');

  return {
    edition: edition.value,
    accessibility: accessibility.value,
    roles: roles.value,
    sections: outline.value.sections.map(({ id, clauses }) => ({
      id,
      title: texts((locale) => section(id, locale)?.title),
      clauses: clauses.map((clause) => ({
        id: clause,
        section: id,
        title: texts((locale) => clauseIn(id, clause, locale)?.title),
        paragraphs: perLocale((locale) => clauseIn(id, clause, locale)?.paragraphs ?? []),
        names: namesIn(section(id, edition.value.sourceLanguage), clause),
        staleIn: stale.filter((one) => one.clause === clause).map(({ locale }) => locale),
      })),
    })),
    search: {
      wordsFor: (kind, id, locale) => search.records[kind].get(id)?.value.words[locale] ?? [],
      general: search.general.value,
    },
    facts: Object.fromEntries(
      Object.entries(facts).map(([kind, entries]) => [kind, byId<unknown>(entries)]),
      // Each kind keeps its own values, which the compiler cannot see through Object.entries.
    ) as unknown as Policy['facts'],
    journeys: byId(journeys),
  };
}

const namesIn = (prose: Prose | undefined, clause: string): string[] =>
  (prose?.elements ?? [])
    .filter((element) => element.clause === clause && element.attributes['of'] !== undefined)
    .map(({ name, attributes }) => `${name} ${attributes['of'] ?? ''}`)
    .sort();

const byId = <Value>(entries: ReadonlyMap<string, { readonly value: Value }>): Map<string, Value> =>
  new Map([...valuesOf(entries)].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A fact by kind and id. Throws a ReferenceError where there is none, which the checks make impossible. */
export function fact<Kind extends FactKind>(policy: Policy, kind: Kind, id: string): FactFile<Kind> {
  const found = policy.facts[kind].get(id);
  if (found === undefined) throw new ReferenceError(`There is no ${kind} fact "${id}".`);
  return found;
}

/** Whether the site explains any word in its glossary: terms that a clause defines itself are not in it. */
export const hasGlossary = ({ facts }: Pick<Policy, 'facts'>): boolean =>
  [...facts.terms.values()].some(({ meaning }) => meaning !== undefined);

/** A kind that one list holds whole → its ids in the order of that list, which is the order for readers. */
export function idsInOrder(policy: Policy, kind: FactFile<'lists'>['kind']): readonly string[] {
  const list = [...policy.facts.lists.values()].find((candidate) => candidate.kind === kind);
  return list?.items ?? [...policy.facts[kind].keys()];
}

const clausesById = oncePer(
  ({ sections }: Policy) => new Map(sections.flatMap(({ clauses }) => clauses).map((found) => [found.id, found])),
);

/** A clause by its id. Throws a ReferenceError where there is none, which the checks make impossible. */
export function clause(policy: Policy, id: string): Clause {
  const found = clausesById(policy).get(id);
  if (found === undefined) throw new ReferenceError(`There is no clause "${id}".`);
  return found;
}
