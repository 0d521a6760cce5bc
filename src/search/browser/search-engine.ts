import type { RecordsFile, VocabularyJson } from '../analyse/index-files.ts';
import { recordsPerFile, textsPerFile } from '../analyse/index-files.ts';
import { fold, wordsOf } from '../analyse/fold.ts';
import { type Hit, rank, type Ranked } from '../analyse/rank.ts';
import { type Language, readQuery, type Term } from '../analyse/search-query.ts';
import { type SearchBar, type SearchKind, searchKinds } from '../analyse/search-record.ts';
import { endingsOf, speller, stemmer } from '../analyse/stem.ts';
import { tokenOf, vocabularyOf } from '../analyse/vocabulary.ts';
import { openPagefind } from './pagefind-wasm.ts';

/** What a result shows at once; its text comes after. */
export interface FoundRecord {
  readonly number: number;
  readonly kind: SearchKind;
  readonly url: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly bar?: SearchBar | undefined;
}

/** What a query found: its words as they were understood, and the records that answer, best first. */
export interface Found {
  readonly terms: readonly Term[];
  readonly ranked: readonly Ranked[];
}

/** The index of one language, loaded and ready. */
export interface SearchEngine {
  /** The terms of a query → whether a word of a text is one of them. */
  readonly isMatch: (terms: readonly Term[]) => (word: string) => boolean;
  /** `share`: the part of the query that a record must have, where it is not the usual one. */
  readonly find: (typed: string, isTyping: boolean, share?: number) => Promise<Found>;
  /** Whether a query asks how long something is kept. */
  readonly asksHowLong: (typed: string) => boolean;
  /** A text → the stems of its words that ask something. */
  readonly stems: (text: string) => string[];
  readonly record: (number: number) => Promise<FoundRecord>;
  readonly text: (number: number) => Promise<string>;
  /** Whether the text of a record has been asked for already. */
  readonly hasText: (number: number) => boolean;
}

/** Where the files are: the folder that all languages share, and under it one folder for each. */
export interface Place {
  readonly folder: string;
  readonly locale: string;
}

const engines = new Map<string, Promise<SearchEngine>>();

/** The engine of a language, loaded once. Rejects as `openSearch` does; after a failure the next call tries anew. */
export function engineOf(place: Place): Promise<SearchEngine> {
  const known = engines.get(place.locale) ?? openSearch(place);
  engines.set(place.locale, known);
  known.catch(() => engines.delete(place.locale));
  return known;
}

/** What is on its way, or here, by address. */
const files = new Map<string, Promise<ArrayBuffer>>();

function file(address: string): Promise<ArrayBuffer> {
  const known = files.get(address) ?? load(address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

async function load(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

const json = async (address: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(await file(address)));

/**
 * Loads the index of a language. Everything that does not depend on the query is asked for at once, and Pagefind is handed
 * what has come. Rejects where a file cannot be had, or WebAssembly is blocked.
 */
export async function openSearch({ folder, locale }: Place): Promise<SearchEngine> {
  // The empty module. Where WebAssembly is blocked this throws at once, and not somewhere inside of Pagefind.
  new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  const base = `${folder}${locale}/`;
  const wasm = file(`${folder}pagefind.wasm`);
  const records = (number: number) => json(`${base}records/${number}.json`) as Promise<RecordsFile>;
  const firstRecords = records(0);
  const known = (await json(`${base}vocabulary.json`)) as VocabularyJson;
  const { chunks, meta, size, rules } = known;
  const chunk = (name: string): Promise<ArrayBuffer> => file(`${base}index/${name}.pf_index`);
  const [onlyChunk, ...otherChunks] = chunks;
  const firstChunk = onlyChunk !== undefined && otherChunks.length === 0 ? chunk(onlyChunk) : undefined;
  await Promise.all([wasm, firstChunk, firstRecords]);
  const metaBytes = Uint8Array.from(meta, (letter) => letter.charCodeAt(0));
  // All words are short and alike, so that a long record is hardly less about each of them than a short one.
  const pagefind = await openPagefind(await wasm, metaBytes, 0.3, chunk);

  const vocabulary = vocabularyOf(known);
  const small = new Set(rules.smallWords.split(' '));
  const light = new Set(rules.lightWords.split(' '));
  const particles = new Set(rules.particles.split(' '));
  const language: Language = {
    vocabulary,
    stem: stemmer(rules),
    spell: speller(rules),
    isSmall: (word) => small.has(word),
    isLight: (word) => light.has(word),
    isParticle: (word) => particles.has(word),
    links: rules.links,
    endings: endingsOf(rules),
  };

  const howLong = new RegExp(rules.howLong);

  const hits = new Map<number, readonly Hit[]>();
  async function loadHits(place: number): Promise<void> {
    if (hits.has(place)) return;
    const results = await pagefind.search(tokenOf(place, vocabulary.stems.length));
    hits.set(
      place,
      results.map(({ id, score }) => ({ record: Number(id.slice(-7)), score })),
    );
  }

  async function find(typed: string, isTyping: boolean, share?: number): Promise<Found> {
    const terms = readQuery(typed, language, isTyping);
    await Promise.all(terms.flatMap(({ meanings }) => meanings.map(({ place }) => loadHits(place))));
    return { terms, ranked: rank(terms, (place) => hits.get(place) ?? [], size, share) };
  }

  async function record(number: number): Promise<FoundRecord> {
    const file = await (number < recordsPerFile ? firstRecords : records(Math.floor(number / recordsPerFile)));
    const at = number % recordsPerFile;
    return {
      number,
      kind: searchKinds[Number(file.kinds[at])] ?? 'policy',
      url: file.urls.split('\n')[at] ?? '',
      title: file.titles.split('\n')[at] ?? '',
      path: file.paths[file.pathOf[at] ?? 0] ?? [],
      bar: file.bars[at],
    };
  }

  const textAddress = (number: number): string => `${base}texts/${Math.floor(number / textsPerFile)}.json`;

  return {
    isMatch: (terms) => {
      const places = new Set(terms.flatMap(({ meanings }) => meanings.map(({ place }) => place)));
      return (word) => {
        const folded = fold(word);
        return !language.isSmall(folded) && places.has(vocabulary.placeOf(language.stem(folded)) ?? -1);
      };
    },
    find,
    asksHowLong: (typed) => howLong.test(fold(typed)),
    stems: (text) =>
      wordsOf(text)
        .filter((word) => word.length > 1 && !small.has(word) && !light.has(word))
        .map(language.stem),
    record,
    hasText: (number) => files.has(textAddress(number)),
    text: async (number) => {
      const texts = (await json(textAddress(number))) as readonly string[];
      return texts[number % textsPerFile] ?? '';
    },
  };
}
