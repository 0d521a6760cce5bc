import type { LanguageRules } from './languages.ts';
import type { SearchBar } from './search-record.ts';
import type { VocabularyFile } from './vocabulary.ts';

/** `vocabulary.json`: what the browser needs to know of a language before it can ask Pagefind anything. */
export interface VocabularyJson extends VocabularyFile {
  readonly rules: LanguageRules;
  /** How many records there are. */
  readonly size: number;
  /** The names of the parts of Pagefind’s index. */
  readonly chunks: readonly string[];
  /** Pagefind’s list of pages and parts, a letter for each byte. */
  readonly meta: string;
}

/** How many records one file of records describes, and how many texts stand in one file of texts. */
export const recordsPerFile = 100;
export const textsPerFile = 8;

/** `records/<n>.json`: what a result shows at once, column by column, which packs better. */
export interface RecordsFile {
  /** Headings above records. */
  readonly paths: readonly (readonly string[])[];
  /** The number of each record’s kind in `searchKinds`, one digit each. */
  readonly kinds: string;
  /** The number of each record’s path. */
  readonly pathOf: readonly number[];
  /** Addresses under the folder of the language, a line each. */
  readonly urls: string;
  /** The bars of retention periods, by the number of the record in this file. */
  readonly bars: Readonly<Record<number, SearchBar>>;
  /** Titles, a line each. */
  readonly titles: string;
}
