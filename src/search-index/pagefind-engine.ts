import { isDeepStrictEqual } from 'node:util';

/** What `pagefind-wasm.ts` asks of Pagefind’s WebAssembly, and what it gives it. */
const used = [
  'init_pagefind',
  'load_index_chunk',
  'request_indexes',
  'search',
  'set_ranking_weights',
  '__wbindgen_externrefs',
  '__wbindgen_malloc',
  '__wbindgen_free',
  '__wbindgen_start',
] as const;
const given = [{ module: './pagefind_web_bg.js', name: '__wbindgen_init_externref_table', kind: 'function' }];

/** Pagefind’s WebAssembly → the same without the notes on how it was compiled. Throws where it is not the one we know. */
export function pagefindEngine(wasm: Buffer): Buffer {
  const module = new WebAssembly.Module(Uint8Array.from(wasm));
  const exported = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
  const missing = used.filter((name) => !exported.has(name));
  if (
    missing.length > 0 ||
    !isDeepStrictEqual(
      WebAssembly.Module.imports(module).map((one) => ({ ...one })),
      given,
    )
  ) {
    throw new Error(
      `Pagefind’s WebAssembly is not the one that pagefind-wasm.ts knows (missing: ${missing.join(', ') || 'nothing'}): was its version changed?`,
    );
  }
  return withoutNotes(wasm);
}

function withoutNotes(wasm: Buffer): Buffer {
  const header = 8;
  const kept = [wasm.subarray(0, header)];
  for (let at = header; at < wasm.length;) {
    let size = 0;
    let start = at + 1;
    for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7, start += 1) {
      byte = wasm[start] ?? 0;
      size += (byte & 0x7f) << shift;
    }
    if (wasm[at] !== 0) kept.push(wasm.subarray(at, start + size));
    at = start + size;
  }
  return Buffer.concat(kept);
}
