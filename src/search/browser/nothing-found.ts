import { shownQuery } from '../analyse/typed-query.ts';
import type { FoundRecord, Place, SearchEngine } from './search-engine.ts';

// A file of its own, `nothing.js`: loaded after the first results, or when there are none.

/** Its strings, which are sent only then; `{{query}}` stays in the first. */
export interface NothingStrings {
  readonly nothing: string;
  readonly didYouMean: string;
  readonly alsoIn: string;
  readonly nearest: string;
  readonly ask: string;
  /** The clause that says whom to ask; empty where none does. */
  readonly askAt: string;
  readonly wholePolicy: string;
  /** The other languages, each as its code and its own name. */
  readonly languages: readonly (readonly [code: string, name: string])[];
  /** What the policy does not say. */
  readonly silences: readonly string[];
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
  readonly silences: readonly FoundRecord[];
}

const files = new Map<string, Promise<NothingStrings>>();

/** Loaded once; a failure is tried anew. */
function nothingStrings({ folder, locale }: Place): Promise<NothingStrings> {
  const address = `${folder}${locale}/nothing.json`;
  const known = files.get(address) ?? fetch(address).then((response) => response.json() as Promise<NothingStrings>);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

/** The share of a query’s words that a silence must have. */
const enough = 0.6;

/** What the policy does not say of a query: three at most, best first. */
function silencesIn({ silences }: NothingStrings, engine: SearchEngine, typed: string): FoundRecord[] {
  const asked = [...new Set(engine.stems(typed))];
  return silences
    .map((title, at) => {
      const stems = engine.stems(title);
      const has = asked.filter((word) =>
        stems.some((stem) => stem === word || (word.length > 3 && stem.startsWith(word))),
      );
      return {
        share: has.length / asked.length,
        record: { number: -1 - at, kind: 'silence' as const, url: silenceAddress(title), title, path: [] },
      };
    })
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ record }) => record);
}

/** They stand in one list; browsers that know how go to the words themselves. */
const silenceAddress = (title: string): string =>
  `policy/#not-stated:~:text=${encodeURIComponent(title.split(' ').slice(0, 4).join(' ')).replaceAll('-', '%2D')}`;

/** The same beside results. Where they cannot be had, there are none: the results say nothing else. */
export async function silencesOf(engine: SearchEngine, place: Place, typed: string): Promise<FoundRecord[]> {
  return silencesIn(await nothingStrings(place), engine, typed);
}

/** A query that nothing answers → what comes closest. Rejects where its strings cannot be had. */
export async function nothingFound(engine: SearchEngine, { folder, locale }: Place, typed: string): Promise<Nothing> {
  const strings = await nothingStrings({ folder, locale });
  const { terms, ranked } = await engine.find(typed, false, 0.2);
  const query = terms.flatMap(({ word, meanings }) => (meanings.length > 0 ? word : [])).join(' ');
  const alone = query === '' ? [] : (await engine.find(query, false)).ranked;
  const near = await Promise.all(ranked.slice(0, 10).map(({ record }) => engine.record(record)));
  return {
    typed,
    text: strings.nothing.replace('{{query}}', () => shownQuery(typed)),
    strings,
    query: alone.length > 0 ? query : '',
    silences: silencesIn(strings, engine, typed),
    near: near.filter(({ kind }) => kind === 'journey').slice(0, 3),
  };
}

/** Whether another language answers a query. One whose index cannot be had does not. */
export async function isAnsweredIn(engine: Promise<SearchEngine>, typed: string): Promise<boolean> {
  try {
    const { ranked, terms } = await (await engine).find(typed, false);
    // A word that another language knows only as a slip, or not at all, was not meant in it.
    return ranked.length > 0 && terms.every(({ meanings, isMended }) => meanings.length > 0 && !isMended);
  } catch {
    return false;
  }
}
