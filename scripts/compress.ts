// Part of npm run build: writes .br and .gz beside every file of the site for which they are worth it, so that no server
// compresses at the time of a request. The same content gives the same bytes, on every machine.
//
// BROTLI=11 packs all of it as small as Brotli can (a release does); without it most is packed at 6, which is 8 % larger and
// takes a fortieth of the time. Scripts and the index of search are always packed at 11: their bytes are promised.
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = process.env['OUT_DIR'] ?? 'dist';
const quality = Number(process.env['BROTLI'] ?? 6);

/** Smaller files travel in one packet either way. */
const leastBytes = 256;
/** What is always packed as small as it can be. */
const isPromised = (name: string): boolean => name.startsWith('search/') || name.endsWith('.js');

const packable = 'html,js,css,json,svg,xml,txt,csv,webmanifest,pagefind,pf_index';
/** How many files are read and packed at once: the threads that Node has for it. */
const lanes = 4;

const files = globSync(`**/*.{${packable}}`, { cwd: folder }).sort();
const next = files.values();
await Promise.all(Array.from({ length: lanes }, () => pack(next)));

async function pack(names: Iterable<string>): Promise<void> {
  for (const name of names) {
    const path = join(folder, name);
    const content = await readFile(path);
    if (content.byteLength < leastBytes) continue;
    for (const [ending, packed] of [
      ['br', await brotli(content, isPromised(name) ? 11 : quality)],
      ['gz', await gzipped(content)],
    ] as const) {
      if (packed.byteLength < content.byteLength) await writeFile(`${path}.${ending}`, packed);
    }
  }
}

function brotli(content: Buffer, level: number): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
  };
  return promisify(brotliCompress)(content, { params });
}

/** Gzip whose head names no system: Node writes the one it runs on into the tenth byte. */
async function gzipped(content: Buffer): Promise<Buffer> {
  const packed = await promisify(gzip)(content, { level: 9 });
  packed[9] = 255;
  return packed;
}
