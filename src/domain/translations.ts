import type { Content } from './content.ts';
import type { Locale } from './locales.ts';

/** A clause in a language other than the source’s, whose source text is no longer, or not known to be, that of its translation. */
export interface OpenTranslation {
  /** The language of the source. */
  readonly source: Locale;
  readonly clause: string;
  readonly locale: Locale;
  readonly file: string;
  readonly line: number;
  /** `changed`: the source clause changed since. `unknown`: nobody said against which text it was written. */
  readonly state: 'changed' | 'unknown';
}

/** Content → its clauses that somebody has to read beside the source and confirm. */
export function openTranslations({ prose, edition }: Pick<Content, 'prose' | 'edition'>): OpenTranslation[] {
  const { sourceLanguage } = edition.value;
  const sections = prose.filter(({ folder }) => folder === 'policy');
  const hashes = new Map(
    sections
      .filter(({ locale }) => locale === sourceLanguage)
      .flatMap(({ clauses }) => clauses.map(({ id, hash }) => [id, hash] as const)),
  );
  return sections
    .filter(({ locale }) => locale !== sourceLanguage)
    .flatMap(({ file, locale, clauses }) =>
      clauses
        .filter(({ id, against }) => hashes.has(id) && against !== hashes.get(id))
        .map(({ id, line, against }): OpenTranslation => {
          const state = against === undefined ? 'unknown' : 'changed';
          return { source: sourceLanguage, clause: id, locale, file, line, state };
        }),
    );
}
