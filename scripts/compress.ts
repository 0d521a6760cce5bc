// Part of npm run build: writes .br and .gz beside every file of the site for which they are worth it, so that no server
// compresses at the time of a request. The same content gives the same bytes, on every machine.
//
// BROTLI=11 packs all of it as small as Brotli can (a release does); without it most is packed at 6, which is 8 % larger and
// takes a fortieth of the time. Scripts and the index of search are always packed at 11: a test limits their size.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = process.env['OUT_DIR'] ?? 'dist';
const quality = Number(process.env['BROTLI'] ?? 6);

const packable = 'html,js,css,json,svg,xml,txt,md,csv,jsonld,webmanifest,pagefind,pf_index';
/** What is always packed as small as it can be. */
const isLimited = (name: string): boolean => name.startsWith('search/') || name.endsWith('.js');
/** Smaller files are not packed: with their headers they fit into one packet anyway. */
const leastBytes = (name: string): number => (isLimited(name) ? 256 : 1024);

// One thread for each processor; each packs one file after the other. Node's own threads for zlib take three times as long for
// so many small files.
if (isMainThread) {
  const files = globSync(`**/*.{${packable}}`, { cwd: folder }).sort();
  const lanes = availableParallelism();
  for (let lane = 1; lane < lanes; lane += 1) {
    new Worker(new URL(import.meta.url), { workerData: files.filter((_, at) => at % lanes === lane) });
  }
  pack(files.filter((_, at) => at % lanes === 0));
} else {
  pack(workerData as readonly string[]);
}

function pack(names: readonly string[]): void {
  for (const name of names) {
    const path = join(folder, name);
    const content = readFileSync(path);
    if (content.byteLength < leastBytes(name)) continue;
    for (const [ending, packed] of [
      ['br', brotli(content, isLimited(name) ? 11 : quality)],
      ['gz', gzipped(content)],
    ] as const) {
      if (packed.byteLength < content.byteLength) writeFileSync(`${path}.${ending}`, packed);
    }
  }
}

function brotli(content: Buffer, level: number): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
  };
  return brotliCompressSync(content, { params });
}

/** Gzip that is the same on every system: Node writes the name of its system into the tenth byte. */
function gzipped(content: Buffer): Buffer {
  const packed = gzipSync(content, { level: 9 });
  packed[9] = 255;
  return packed;
}
