import type { Content } from '../content.ts';
import { englishNames, type Locale } from '../locales.ts';
import { oncePer } from '../once-per.ts';
import type { ProseElement } from '../prose.ts';
import { soundClauses } from './mentions.ts';

/** A clause in one language: where it begins, and the components in it. */
export interface ClauseText {
  readonly locale: Locale;
  readonly file: string;
  readonly line: number;
  readonly elements: readonly ProseElement[];
}

const texts = oncePer((content: Content): ReadonlyMap<string, readonly ClauseText[]> => {
  const home = new Map(content.outline.value.sections.flatMap(({ id, clauses }) => clauses.map((one) => [one, id])));
  const all = content.prose
    .filter(({ folder }) => folder === 'policy')
    .flatMap((prose) => {
      const { file, locale, elements } = prose;
      const sound = soundClauses(content, prose);
      return prose.clauses
        .filter(({ id }) => sound.has(id) && home.get(id) === prose.id)
        .map(({ id, line }) => ({
          id,
          text: { locale, file, line, elements: elements.filter(({ clause }) => clause === id) },
        }));
    });
  const byId = Map.groupBy(all, ({ id }) => id);
  return new Map([...byId].map(([id, found]) => [id, found.map(({ text }) => text)]));
});

/** Content and the id of a clause → its text in each language in which it can be judged; none where it is misspelt or out of its section. */
export const inClause = (content: Content, clause: string): readonly ClauseText[] => texts(content).get(clause) ?? [];

/** Texts → the names of their languages: "Dutch, French". */
export const languagesOf = (found: readonly Pick<ClauseText, 'locale'>[]): string =>
  found.map(({ locale }) => englishNames[locale]).join(', ');

/** Texts → where each stands: "content/policy/calls/nl.mdx:13, …". */
export const placesOf = (found: readonly Pick<ClauseText, 'file' | 'line'>[]): string =>
  found.map(({ file, line }) => `${file}:${line}`).join(', ');
