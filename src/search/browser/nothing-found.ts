import { shownQuery } from '../analyse/typed-query.ts';
import { engineOf, type FoundRecord, type Place, type SearchEngine } from './search-engine.ts';

/** Its strings, which are sent only then; `{{query}}` stays in the first. */
export interface NothingStrings {
  readonly nothing: string;
  readonly didYouMean: string;
  readonly alsoIn: string;
  readonly nearest: string;
  readonly ask: string;
  readonly wholePolicy: string;
  /** The other languages, each as its code and its own name. */
  readonly languages: readonly (readonly [code: string, name: string])[];
}

/** What is said of a query that nothing answers, and what comes closest to it. */
export interface Nothing {
  readonly typed: string;
  readonly text: string;
  readonly strings: NothingStrings;
  /** The words of the query that would find something; empty where none would. */
  readonly query: string;
  /** The journeys that have at least a part of it. */
  readonly near: readonly FoundRecord[];
}

/** A query that nothing answers → what comes closest. Rejects where its strings cannot be had. */
export async function nothingFound(engine: SearchEngine, { folder, locale }: Place, typed: string): Promise<Nothing> {
  const strings = (await (await fetch(`${folder}${locale}/nothing.json`)).json()) as NothingStrings;
  const { terms, ranked } = await engine.find(typed, false, 0.2);
  const query = terms.flatMap(({ word, meanings }) => (meanings.length > 0 ? word : [])).join(' ');
  const alone = query === '' ? [] : (await engine.find(query, false)).ranked;
  const near = await Promise.all(ranked.slice(0, 10).map(({ record }) => engine.record(record)));
  return {
    typed,
    text: strings.nothing.replace('{{query}}', () => shownQuery(typed)),
    strings,
    query: alone.length > 0 ? query : '',
    near: near.filter(({ kind }) => kind === 'journey').slice(0, 3),
  };
}

/** Whether another language answers a query. One whose index cannot be had does not. */
export async function isAnsweredIn(place: Place, typed: string): Promise<boolean> {
  try {
    const { ranked, terms } = await (await engineOf(place)).find(typed, false);
    // A word that another language knows only as a slip, or not at all, was not meant in it.
    return ranked.length > 0 && terms.every(({ meanings, isMended }) => meanings.length > 0 && !isMended);
  } catch {
    return false;
  }
}
