import type { AccessibilityFile } from '../schemas/accessibility.ts';
import type { EditionFile } from '../schemas/edition.ts';
import type { FactFile, FactKind } from '../schemas/fact-kinds.ts';
import type { JourneyFile } from '../schemas/journey.ts';
import type { GeneralSearchWordsFile, SearchWordsFile } from '../schemas/search-words.ts';
import type { RolesFile } from '../schemas/roles.ts';
import type { SiteFile } from '../schemas/site.ts';
import type { WizardCase } from '../schemas/wizard-case.ts';
import type { Outline } from '../schemas/outline.ts';
import type { Locale } from './locales.ts';
import type { Prose } from './prose.ts';

/** A file of the content: its path from the project's root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Why it is no text of the content, whatever it holds: a symbolic link, not UTF-8, or far too large. */
  readonly flaw?: 'link' | 'encoding' | 'size';
  /** Where it lies, where that is another place than its path: in the folder of an edition, or under another root. */
  readonly origin?: string;
}

/** One YAML file that has the right shape, with the means to find a value's line. */
export interface Entry<Value> {
  readonly file: string;
  readonly value: Value;
  /** A path of keys into the value → its line in the file, counted from 1. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/** A mention of something by its id, found anywhere in the content. */
export interface Reference {
  readonly file: string;
  readonly line: number;
  /** The kinds of fact, or `clauses`, of which one must know the id. */
  readonly kinds: readonly string[];
  readonly id: string;
  /** The ids known for those kinds. */
  readonly known: readonly string[];
  /** Whether the id is one of them. */
  readonly isKnown: boolean;
}

/** One interface string in one language. */
export interface InterfaceString {
  readonly text: string;
  readonly line: number;
}

/** All facts, by kind and id. */
export type Facts = { readonly [Kind in FactKind]: ReadonlyMap<string, Entry<FactFile<Kind>>> };

/** The folders of content/search: what their files are named after. */
export const searchWordKinds = ['clauses', 'retention', 'rights', 'journeys'] as const;

/** One of the folders of content/search. */
export type SearchWordKind = (typeof searchWordKinds)[number];

/** The words people search with: for each record by kind and id, and those that belong to none. */
export interface SearchWords {
  readonly records: Readonly<Record<SearchWordKind, ReadonlyMap<string, Entry<SearchWordsFile>>>>;
  readonly general: Entry<GeneralSearchWordsFile>;
}

/** Entries by id → their values by id. */
export const valuesOf = <Value>(entries: ReadonlyMap<string, { readonly value: Value }>): Map<string, Value> =>
  new Map([...entries].map(([id, { value }]) => [id, value]));

/** Everything under content/, read and parsed; files with a wrong shape are left out and reported apart. */
export interface Content {
  readonly outline: Entry<Outline>;
  readonly edition: Entry<EditionFile>;
  readonly site: Entry<SiteFile>;
  readonly roles: Entry<RolesFile>;
  readonly accessibility: Entry<AccessibilityFile>;
  readonly facts: Facts;
  /** The journeys of the wizard, by id. */
  readonly journeys: ReadonlyMap<string, Entry<JourneyFile>>;
  /** What a lawyer expects of the wizard, by journey. */
  readonly cases: ReadonlyMap<string, Entry<readonly WizardCase[]>>;
  readonly prose: readonly Prose[];
  readonly strings: Readonly<Record<Locale, ReadonlyMap<string, InterfaceString>>>;
  readonly search: SearchWords;
  readonly references: readonly Reference[];
  /** Whether every file could be read; where not, it cannot be told what nothing uses. */
  readonly isComplete: boolean;
  /** Every path under content/, also of files that could not be read. */
  readonly paths: readonly string[];
}
