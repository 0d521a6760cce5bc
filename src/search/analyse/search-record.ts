import type { LengthClass } from '../../domain/period.ts';

/** What a search result is about; the results are grouped by it. */
export type SearchKind = 'policy' | 'retention' | 'journey' | 'rights' | 'letter' | 'silence';

/** All kinds; letters and silences are no records of the index, but come beside what it finds. */
export const searchKinds = [
  'policy',
  'retention',
  'journey',
  'rights',
  'letter',
  'silence',
] as const satisfies readonly SearchKind[];

/** How a period is drawn: how far its bar goes, in per cent of the axis of the timeline, and its length class. */
export type SearchBar = readonly [end: number, tone: LengthClass];

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
  /** Which rule wins, in a family of policies: shown behind the headings. */
  readonly note?: string;
  /** What is read there. */
  readonly text: string;
  /** The words and phrases that people use for it, from content/search. */
  readonly words: readonly string[];
  /** Of a retention period. */
  readonly bar?: SearchBar;
}
