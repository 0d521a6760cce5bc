import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { close } from 'pagefind';
import type { SearchRecord } from '../analyse/search-record.ts';
import { openPagefind } from '../browser/pagefind-wasm.ts';
import type { VocabularyJson } from '../analyse/index-files.ts';
import { tokenOf } from '../analyse/vocabulary.ts';
import { buildIndex } from './build-index.ts';
import { textAt } from './text-at.ts';

afterAll(close);

const records: SearchRecord[] = ['Camera’s', 'Pakje bij de buren', 'Reclame'].map((title, index) => ({
  kind: 'policy',
  id: String(index),
  url: `policy/#${index}`,
  title,
  path: ['Beleid'],
  text: `${title}: wat er staat.`,
  words: ['iets anders'],
}));
const general = { equivalents: [['pakje', 'colli', 'klein pakket']], elsewhere: ['prijs'] };

test('the same records give the same files, byte for byte', async () => {
  const digest = async (): Promise<string[]> => {
    const { index, engine } = await buildIndex(records, 'nl', general);
    return [...index, ...engine].map(
      ([path, content]) => `${path} ${createHash('sha256').update(content).digest('hex')}`,
    );
  };
  expect(await digest()).toEqual(await digest());
});

test('Pagefind as it is installed is the one that pagefind-wasm.ts knows: after a new version, look there', async () => {
  const { index, engine } = await buildIndex(records, 'nl', general);
  const wasm = Uint8Array.from(engine.get('pagefind.wasm') as Uint8Array).buffer;
  const module = new WebAssembly.Module(wasm);
  expect(WebAssembly.Module.imports(module).map(({ module, name }) => `${module} ${name}`)).toEqual([
    './pagefind_web_bg.js __wbindgen_init_externref_table',
  ]);
  const used = ['init_pagefind', 'load_index_chunk', 'request_indexes', 'search', 'set_ranking_weights'];
  const helpers = ['__wbindgen_externrefs', '__wbindgen_free', '__wbindgen_malloc', '__wbindgen_start', 'memory'];
  const offered = WebAssembly.Module.exports(module).map(({ name }) => name);
  expect(offered).toEqual(expect.arrayContaining([...used, ...helpers]));

  const { meta, stems } = JSON.parse(String(index.get('vocabulary.json'))) as VocabularyJson;
  const chunk = (name: string) =>
    Promise.resolve(Uint8Array.from(index.get(`index/${name}.pf_index`) as Uint8Array).buffer);
  const pagefind = await openPagefind(wasm, Buffer.from(meta, 'latin1'), 0.3, chunk);
  const hits = await pagefind.search(tokenOf(stems.indexOf('reklam'), stems.length));
  expect(hits).toEqual([{ id: expect.stringMatching(/0000002$/) as string, score: expect.any(Number) as number }]);
  expect(hits[0]?.score).toBeGreaterThan(0);
});

test('the text of a record is what stands on its page, without headings and facts', () => {
  const html =
    '<article id="a"><div class="prose"><h3>Titel <a href="#a">#</a></h3><p>Eén\n twee.</p><ul><li>drie</li><li>vier</li></ul></div><dl><dd>feit</dd></dl></article>';
  expect(textAt(html, 'a')).toBe('Eén twee. drie, vier');
  expect(() => textAt(html, 'b')).toThrow('Search points to "#b", which is not on its page.');
});
