/** What Pagefind’s WebAssembly (1.5.2) offers. Texts and files are handed over as a place in its memory and a length in bytes. */
interface PagefindExports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_malloc: (length: number, align: number) => number;
  readonly __wbindgen_free: (at: number, length: number, align: number) => void;
  readonly __wbindgen_start: () => void;
  readonly init_pagefind: (...meta: Span) => number;
  readonly set_ranking_weights: (index: number, ...weights: Span) => number;
  readonly load_index_chunk: (index: number, ...chunk: Span) => number;
  readonly request_indexes: (index: number, ...words: Span) => Span;
  readonly search: (
    index: number,
    ...words: [...folded: Span, ...typed: Span, ...filters: Span, ...sort: Span, isExact: number, keepsAccents: number]
  ) => Span;
}

type Span = readonly [at: number, length: number];

/** A page of the index that a word is in, and Pagefind’s score for it. */
export interface PageHit {
  readonly id: string;
  readonly score: number;
}

/** An index of Pagefind’s that can be asked. Rejects where a part of it cannot be had. */
export interface PagefindIndex {
  readonly search: (word: string) => Promise<readonly PageHit[]>;
}

/**
 * Opens an index with Pagefind’s WebAssembly. Pagefind’s own script, which does the same, is many times as large, since it
 * also filters, sorts, merges indexes, cuts excerpts and runs a worker. `pageLength`: how much less a word counts in a long
 * page, from 0 to 1. `loadChunk`: the name of a part of the index → the part, unpacked.
 */
export async function openPagefind(
  wasm: ArrayBuffer,
  meta: Uint8Array,
  pageLength: number,
  loadChunk: (name: string) => Promise<ArrayBuffer>,
): Promise<PagefindIndex> {
  // Rust’s standard values stand at the end of its table of references; no other import is asked for.
  const prepareTable = (): void => {
    const table = pagefind.__wbindgen_externrefs;
    const start = table.grow(4);
    [undefined, null, true, false].forEach((value, at) => {
      table.set(start + at, value);
    });
    table.set(0, undefined);
  };
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: prepareTable } };
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  const pagefind = instance.exports as unknown as PagefindExports;
  pagefind.__wbindgen_start();

  // Memory grows and then is another buffer: it is looked up each time. What is handed over, Pagefind frees.
  const bytesIn = (bytes: Uint8Array): Span => {
    const at = pagefind.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(pagefind.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const textIn = (text: string): Span => bytesIn(new TextEncoder().encode(text));
  const jsonOut = ([at, length]: Span): unknown => {
    const text = new TextDecoder().decode(new Uint8Array(pagefind.memory.buffer, at >>> 0, length));
    pagefind.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  };

  let index = pagefind.init_pagefind(...bytesIn(meta));
  index = pagefind.set_ranking_weights(index, ...textIn(JSON.stringify({ page_length: pageLength })));

  const loaded = new Map<string, Promise<void>>();
  function load(name: string): Promise<void> {
    const known =
      loaded.get(name) ??
      loadChunk(name).then((chunk) => {
        index = pagefind.load_index_chunk(index, ...bytesIn(new Uint8Array(chunk)));
      });
    loaded.set(name, known);
    known.catch(() => loaded.delete(name));
    return known;
  }

  return {
    search: async (word) => {
      const names = jsonOut(pagefind.request_indexes(index, ...textIn(word))) as readonly string[];
      await Promise.all(names.filter((name) => name !== '').map(load));
      const none = (): Span => textIn('{}');
      const { results } = jsonOut(
        pagefind.search(index, ...textIn(word), ...textIn(word), ...none(), ...textIn(''), 0, 0),
      ) as { readonly results: readonly { readonly p: string; readonly s: number }[] };
      return results.map(({ p, s }) => ({ id: p, score: s }));
    },
  };
}
