import type { Locale } from './locales.ts';

/** A component in prose, such as `<Period of="call-log" />`. */
export interface ProseElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** The id of the clause it stands in, if any. */
  readonly clause?: string;
}

/** A run of plain text in prose: part of a paragraph, or a title. */
export interface ProseText {
  readonly text: string;
  readonly line: number;
  readonly clause?: string;
}

/** Code that has no place in prose: an expression in braces, an import or an export. */
export interface ProseCode {
  readonly text: string;
  readonly line: number;
}

/** A heading written in Markdown. */
export interface ProseHeading {
  readonly text: string;
  readonly line: number;
  /** The id written as `{ #id }` after it, which is its address on the page. */
  readonly id?: string;
}

/** The text of a clause in one language. */
export interface ProseClause {
  readonly id: string;
  readonly line: number;
  readonly title: string;
  /** Its paragraphs and list items without marks, with what is filled in written as in journeys: "Na {period call-log} …". */
  readonly paragraphs: readonly string[];
  /** Of its source, whatever the line breaks: eight hexadecimal digits. */
  readonly hash: string;
  /** The hash of the clause in the source’s language against which it was translated. */
  readonly against?: string;
}

/** One MDX file: a section of the policy or a page of the site, in one language. */
export interface Prose {
  readonly file: string;
  readonly folder: 'policy' | 'pages';
  /** The section's or the page's id. */
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  /** One sentence for search engines; pages only. */
  readonly description?: string;
  readonly elements: readonly ProseElement[];
  readonly texts: readonly ProseText[];
  /** The text of each paragraph, list item and title, put together, to judge its language by. */
  readonly blocks: readonly ProseText[];
  /** Its paragraphs and headings as in `ProseClause`, with what is filled in, wherever they stand. */
  readonly filled: readonly ProseText[];
  /** What stands outside any clause. */
  readonly loose: readonly ProseText[];
  readonly clauses: readonly ProseClause[];
  readonly headings: readonly ProseHeading[];
  readonly code: readonly ProseCode[];
  /** Addresses that were typed by hand, of links and pictures. */
  readonly links: readonly ProseCode[];
}
