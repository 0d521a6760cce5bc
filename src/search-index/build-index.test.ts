import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { close } from 'pagefind';
import type { SearchRecord } from '../domain/search/search-record.ts';
import { buildIndex } from './build-index.ts';
import { pagefindEngine } from './pagefind-engine.ts';
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

test('Pagefind in another version than the one that was looked at stops the build', () => {
  const emptyModule = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  expect(() => pagefindEngine(emptyModule)).toThrow('was its version changed?');
});

test('the text of a record is what stands on its page, without headings and facts', () => {
  const html =
    '<article id="a"><div class="prose"><h3>Titel <a href="#a">#</a></h3><p>Eén\n twee.</p><ul><li>drie</li><li>vier</li></ul></div><dl><dd>feit</dd></dl></article>';
  expect(textAt(html, 'a')).toBe('Eén twee. drie, vier');
  expect(() => textAt(html, 'b')).toThrow('Search points to "#b", which is not on its page.');
});
