import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { engineOf, type FoundRecord, type Place, type SearchEngine } from './search-engine.ts';
import { type Nothing, nothingFound } from './nothing-found.ts';

/** A question of the reader’s: what she typed, and the kinds that she wants to see, none for all. A new one is asked anew. */
export interface Query {
  readonly typed: string;
  /** Whether the last word may go on. */
  readonly isTyping: boolean;
  readonly kinds: readonly string[];
}

/** What the reader sees of her search. */
export type Outcome =
  | { readonly is: 'empty' | 'hint' | 'loading' | 'failed' }
  | { readonly is: 'found'; readonly answer: Answer }
  | { readonly is: 'nothing'; readonly nothing: Nothing };

/** The records that answer, best first, how many there are beyond those, and which words of theirs were looked for. */
export interface Answer {
  readonly records: readonly FoundRecord[];
  readonly count: number;
  readonly engine: SearchEngine;
  readonly isMatch: (word: string) => boolean;
}

/** How long the typing has to stop, in ms, before more is asked for than the results themselves. */
export const shortPause = 120;

/** How long the reader has to pause, in ms, before what was found is read aloud and other languages are asked. */
export const pause = 700;

export const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A question → what the reader sees of it; a later question takes the place of one that is still being answered. */
export function useSearch(place: Place, query: Query | undefined, limit: number): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ is: 'empty' });
  const hasAnswered = useRef(false);
  useLayoutEffect(() => {
    let isWanted = true;
    const show = (next: Outcome): void => {
      if (!isWanted) return;
      hasAnswered.current ||= next.is === 'found';
      setOutcome(next);
    };
    if (query && query.typed.trim().length < 2) show({ is: 'hint' });
    else if (query) {
      if (!hasAnswered.current) show({ is: 'loading' });
      answered(place, query, limit, () => isWanted).then(show, () => {
        show({ is: 'failed' });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [query]);
  return outcome;
}

/** Rejects where a file cannot be had. */
async function answered(
  place: Place,
  { typed, isTyping, kinds }: Query,
  limit: number,
  isWanted: () => boolean,
): Promise<Outcome> {
  const engine = await engineOf(place);
  // While it was loading, the reader may have typed on.
  if (!isWanted()) return { is: 'loading' };
  const { terms, ranked } = await engine.find(typed, isTyping);
  const wanted = kinds.length > 0 ? ranked : ranked.slice(0, limit);
  const records = await Promise.all(wanted.map(({ record }) => engine.record(record)));
  const matching = records.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  if (matching.length > 0) {
    const count = kinds.length > 0 ? matching.length : ranked.length;
    return {
      is: 'found',
      answer: { records: matching.slice(0, limit), count, engine, isMatch: engine.isMatch(terms) },
    };
  }
  // In the middle of a word nothing is found often; it is said, and more is asked for, when the typing stops.
  await wait(shortPause);
  if (!isWanted()) return { is: 'loading' };
  return { is: 'nothing', nothing: await nothingFound(engine, place, typed) };
}
