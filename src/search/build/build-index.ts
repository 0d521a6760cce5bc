import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Locale } from '../../domain/locales.ts';
import { languageRules } from '../analyse/languages.ts';
import { searchKinds, type SearchRecord } from '../analyse/search-record.ts';
import { tokenOf, type Vocabulary } from '../analyse/vocabulary.ts';
import { recordsPerFile, textsPerFile } from '../analyse/index-files.ts';
import type { RecordsFile, VocabularyJson } from '../analyse/index-files.ts';
import { analyse, type AnalysedRecord, type GeneralWords } from './analyse.ts';
import { bundled } from '../../integrations/bundle.ts';

/** Files by their path under the folder they belong to. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The index of one language, and the parts of Pagefind that all languages share. */
export interface BuiltIndex {
  readonly index: Files;
  readonly engine: Files;
}

/**
 * How much a word weighs in Pagefind: where people use it by itself for the record, where it is in a phrase of theirs or in
 * the title, and where it is in the text. Small numbers, since Pagefind makes little difference between large ones.
 */
const weights = { words: 1, title: 0.5, text: 0.25 } as const;

/** The records of a language → its index, built by Pagefind. The same records always give the same bytes. */
export async function buildIndex(
  records: readonly SearchRecord[],
  locale: Locale,
  general: GeneralWords,
): Promise<BuiltIndex> {
  const rules = languageRules[locale];
  const { vocabulary, records: analysed } = analyse(records, rules, general);
  const pagefind = await pagefindFiles(analysed, vocabulary);
  const file = (pattern: RegExp): Uint8Array => {
    const found = [...pagefind].find(([path]) => pattern.test(path));
    if (!found) throw new Error(`Pagefind wrote no file like ${String(pattern)}.`);
    return found[1];
  };
  const chunks = [...pagefind.keys()].flatMap((path) => /^index\/(.+)\.pf_index$/.exec(path)?.[1] ?? []).sort();
  const contents: VocabularyJson = {
    size: records.length,
    chunks,
    meta: withRecordNumbers(unpacked(file(/\.pf_meta$/)), records.length),
    stems: vocabulary.stems,
    groups: vocabulary.groups,
    phrases: vocabulary.phrases,
    elsewhere: vocabulary.elsewhere,
    rules,
  };
  return {
    index: new Map<string, string | Uint8Array>([
      ['vocabulary.json', JSON.stringify(contents)],
      ...chunks.map((chunk) => [`index/${chunk}.pf_index`, unpacked(file(new RegExp(`/${chunk}\\.`)))] as const),
      ...slices(records, recordsPerFile).map(
        (slice, number) => [`records/${number}.json`, JSON.stringify(recordsFile(slice))] as const,
      ),
      ...slices(records, textsPerFile).map(
        (slice, number) => [`texts/${number}.json`, JSON.stringify(slice.map(({ text }) => text))] as const,
      ),
    ]),
    engine: new Map<string, string | Uint8Array>([
      ['search.js', await bundled(browserScript)],
      ['nothing.js', await bundled(nothingScript)],
      ['pagefind.wasm', unpacked(file(/^wasm\.unknown\.pagefind$/))],
    ]),
  };
}

async function pagefindFiles(
  records: readonly AnalysedRecord[],
  { stems }: Vocabulary,
): Promise<Map<string, Uint8Array>> {
  // Pagefind is given no language: the words are already analysed, and its engine without a stemmer is smaller.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(errors.join('\n'));
  const paragraph = (places: readonly number[], weight: number): string =>
    `<p data-pagefind-weight="${weight}">${places.map((place) => tokenOf(place, stems.length)).join(' ')}</p>`;
  for (const [number, { words, title, text }] of records.entries()) {
    const paragraphs = [
      paragraph(words, weights.words),
      paragraph(title, weights.title),
      paragraph(text, weights.text),
    ];
    const added = await index.addHTMLFile({
      url: `/${number}`,
      content: `<html><body>${paragraphs.join('')}</body></html>`,
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  return new Map(written.files.map(({ path, content }) => [path, content]));
}

const browserScript = fileURLToPath(new URL('../../components/policy-search/search.tsx', import.meta.url));

const nothingScript = fileURLToPath(new URL('../browser/nothing-found.ts', import.meta.url));

/** What Pagefind puts before each of its files, so that its script sees whether a host has unpacked them. */
const mark = 'pagefind_dcd';

/** A file of Pagefind’s → the same, unpacked, so that the host’s brotli can work on it. */
function unpacked(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (!content.toString('latin1').startsWith(mark))
    throw new Error(`A file of Pagefind’s does not begin with ${mark}.`);
  return content.subarray(mark.length);
}

/**
 * Pagefind names each page after a hash of it. Here the names are the numbers of the records, in letters of the same
 * length: the browser needs no list of names, and the file shrinks to half.
 */
function withRecordNumbers(meta: Buffer, size: number): string {
  let number = 0;
  const numbered = meta
    .toString('latin1')
    .replace(/unknown_[0-9a-f]{7}(?=[\x00-\x1b])/g, () => `unknown_${String(number++).padStart(7, '0')}`);
  if (number < size) throw new Error(`Pagefind’s list of pages names ${number} pages in place of ${size}.`);
  return numbered;
}

function recordsFile(records: readonly SearchRecord[]): RecordsFile {
  // Results of other kinds have the name of their group above them.
  const pathOf = ({ kind, path, note }: SearchRecord): string =>
    [...(kind === 'policy' ? [path.join('\n')] : []), ...(note === undefined ? [] : [note])].join(' · ');
  const paths = [...new Set(records.map(pathOf))];
  return {
    paths: paths.map((path) => path.split('\n')),
    kinds: records.map(({ kind }) => searchKinds.indexOf(kind)).join(''),
    pathOf: records.map((record) => paths.indexOf(pathOf(record))),
    bars: Object.fromEntries(records.flatMap(({ bar }, at) => (bar ? [[at, bar]] : []))),
    urls: records.map(({ url }) => url).join('\n'),
    titles: records.map(({ title }) => title).join('\n'),
  };
}

const slices = <Item>(items: readonly Item[], length: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
