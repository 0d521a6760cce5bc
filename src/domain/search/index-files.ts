import type { LanguageRules } from './languages.ts';
import type { SearchKind } from './search-record.ts';
import type { VocabularyFile } from './vocabulary.ts';

/** `vocabulary.json`: what the browser needs to know before it can ask Pagefind anything. */
export interface VocabularyJson extends Omit<VocabularyFile, 'stems'> {
  /** Pagefind’s version. */
  readonly version: string;
  /** How many records there are. */
  readonly size: number;
  /** The names of the parts of Pagefind’s index. */
  readonly chunks: readonly string[];
  /** Pagefind’s list of pages and parts, in base64. */
  readonly meta: string;
  readonly rules: LanguageRules;
  /** The stems, packed. */
  readonly stems: string;
}

/** How many records one file of records describes, and how many texts stand in one file of texts. */
export const recordsPerFile = 100;
export const textsPerFile = 8;

/** `records/<n>.json`: what a result shows at once. */
export interface RecordsFile {
  /** Headings above records. */
  readonly paths: readonly (readonly string[])[];
  /** Kind, address, title and the number of its path. */
  readonly records: readonly (readonly [kind: SearchKind, url: string, title: string, path: number])[];
}
