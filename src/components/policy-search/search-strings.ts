/** The strings that the search box needs in the browser; placeholders stay in them. */
export interface SearchStrings {
  readonly hint: string;
  readonly loading: string;
  readonly failed: string;
  readonly wholePolicy: string;
  /** Headings of the groups, in the order of `searchKinds`. */
  readonly kinds: readonly string[];
  /** How many results, by plural form. */
  readonly count: Readonly<Record<string, string>>;
}
