import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { engineOf, type FoundRecord, type Place, type SearchEngine } from './search-engine.ts';
import type { Nothing } from './nothing-found.ts';

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

/** What comes beside results, and in their place: a file of its own, which the first result does not need. */
export const lookFurther = (folder: string): Promise<typeof import('./nothing-found.ts')> =>
  import(/* @vite-ignore */ `${folder}nothing.js`) as Promise<typeof import('./nothing-found.ts')>;

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

/** The silences that come beside an answer: after it, and below it, so that nothing of it moves. */
export function useSilences(place: Place, answer: Answer | undefined, typed: string): readonly FoundRecord[] {
  const [found, setFound] = useState<{ readonly answer: Answer; readonly silences: readonly FoundRecord[] }>();
  useEffect(() => {
    if (!answer) return undefined;
    let isWanted = true;
    const later = setTimeout(() => {
      void lookFurther(place.folder)
        .then(({ silencesOf }) => silencesOf(answer.engine, place, typed))
        .then((silences) => {
          if (isWanted) setFound({ answer, silences });
        })
        .catch(() => undefined);
    }, shortPause);
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [answer]);
  return found?.answer === answer ? (found?.silences ?? []) : [];
}

/** Who asks how long wants a period: the best one comes first. */
function periodFirst(records: readonly FoundRecord[]): readonly FoundRecord[] {
  const period = records.find(({ kind }) => kind === 'retention');
  return period ? [period, ...records.filter((record) => record !== period)] : records;
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
  const isHowLong = engine.asksHowLong(typed);
  const wanted = kinds.length > 0 || isHowLong ? ranked : ranked.slice(0, limit);
  const found = await Promise.all(wanted.map(({ record }) => engine.record(record)));
  const records = isHowLong ? periodFirst(found) : found;
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
  const { nothingFound } = await lookFurther(place.folder);
  return { is: 'nothing', nothing: await nothingFound(engine, place, typed) };
}
