/** What a search result is about; the results are grouped by it. */
export type SearchKind = 'policy' | 'retention' | 'journey' | 'rights';

/** The kinds in the order in which they are shown where they answer equally well. */
export const searchKinds = ['policy', 'retention', 'journey', 'rights'] as const satisfies readonly SearchKind[];

/** One thing that search can find, in one language. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** The id of the clause, retention period, journey or right. */
  readonly id: string;
  /** Where it is, with its fragment. */
  readonly url: string;
  readonly title: string;
  /** The headings above it. */
  readonly path: readonly string[];
  /** What is read there. */
  readonly text: string;
  /** The words and phrases that people use for it, from content/search. */
  readonly words: readonly string[];
}
