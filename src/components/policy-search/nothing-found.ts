import type { FoundRecord, SearchEngine } from './search-engine.ts';
import { shownQuery } from '../../domain/search/typed-query.ts';
import { element } from './element.ts';

/** Its strings; `{{query}}` stays in the first. */
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

/** What is known where nothing was found. */
export interface Unanswered {
  readonly engine: SearchEngine;
  readonly typed: string;
  /** The address of its strings. */
  readonly stringsAddress: string;
  /** The address of the overview in the reader’s language. */
  readonly home: string;
  readonly searchPage: (language: string) => string;
  readonly engineOf: (language: string) => Promise<SearchEngine>;
  /** Looks for another text. */
  readonly retry: (query: string) => void;
}

/** What the reader sees where nothing was found, and the question to the other languages, which is asked last. */
export interface NothingFound {
  readonly text: string;
  readonly content: readonly HTMLElement[];
  readonly askOtherLanguages: (isStillWanted: () => boolean) => Promise<void>;
}

/** A query that nothing answers → that it is so, what comes closest, and where to ask. Loaded only then. */
export async function nothingFound(unanswered: Unanswered): Promise<NothingFound> {
  const { engine, typed, stringsAddress, home, searchPage, engineOf, retry } = unanswered;
  const strings = (await (await fetch(stringsAddress)).json()) as NothingStrings;
  const text = strings.nothing.replace('{{query}}', () => shownQuery(typed));
  const { query, near } = await nearest(engine, typed);
  const link = (address: string, words: string, attributes = {}): HTMLElement =>
    element('a', { href: address, ...attributes }, words);
  const line = (...content: (Node | string)[]): HTMLElement => element('p', {}, ...content);

  const correction = element('button', { type: 'button' }, query);
  correction.addEventListener('click', () => {
    retry(query);
  });
  const elsewhere = line();
  return {
    text,
    content: [
      line(text),
      ...(query === '' ? [] : [line(`${strings.didYouMean} `, correction)]),
      elsewhere,
      ...(near.length === 0
        ? []
        : [
            line(strings.nearest),
            element('ul', {}, ...near.map(({ url, title }) => element('li', {}, link(home + url, title)))),
          ]),
      line(link(`${home}policy/#contact-dpo`, strings.ask), ' · ', link(`${home}policy/`, strings.wholePolicy)),
    ],
    askOtherLanguages: async (isStillWanted) => {
      for (const [code, name] of strings.languages) {
        if (!isStillWanted()) return;
        const { ranked, terms } = await (await engineOf(code)).find(typed, false);
        // A word that another language knows only as a slip, or not at all, was not meant in it.
        const isMeant = terms.every(({ meanings, isMended }) => meanings.length > 0 && !isMended);
        if (ranked.length === 0 || !isMeant) continue;
        elsewhere.append(
          elsewhere.hasChildNodes() ? ', ' : `${strings.alsoIn} `,
          link(searchPage(code), name, { lang: code, hreflang: code }),
        );
      }
    },
  };
}

/** The words of the query that would find something, and the journeys that have at least a part of it. */
async function nearest(
  engine: SearchEngine,
  typed: string,
): Promise<{ readonly query: string; readonly near: readonly FoundRecord[] }> {
  const { terms, ranked } = await engine.find(typed, false, 0.2);
  const query = terms.flatMap(({ word, meanings }) => (meanings.length > 0 ? word : [])).join(' ');
  const alone = query === '' ? [] : (await engine.find(query, false)).ranked;
  const near = await Promise.all(ranked.slice(0, 10).map(({ record }) => engine.record(record)));
  return {
    query: alone.length > 0 ? query : '',
    near: near.filter(({ kind }) => kind === 'journey').slice(0, 3),
  };
}
