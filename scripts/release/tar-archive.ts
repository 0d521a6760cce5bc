/** A file of an archive: its path in it, with slashes, and what it holds. */
export interface ArchivedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const block = 512;

/**
 * Files and one time for all (seconds of the epoch) → a tar archive (ustar) that is the same on every machine: sorted, and
 * owned by nobody in particular. Throws a RangeError for a path that the format has no room for.
 */
export function tarArchive(files: readonly ArchivedFile[], time: number): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts = sorted.flatMap(({ path, content }) => [
    head(path, content.byteLength, time),
    content,
    Buffer.alloc((block - (content.byteLength % block)) % block),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

function head(path: string, size: number, time: number): Uint8Array {
  const bytes = Buffer.alloc(block);
  const { name, prefix } = split(path);
  bytes.write(name, 0);
  bytes.write('0000644\0', 100);
  bytes.write('0000000\0', 108);
  bytes.write('0000000\0', 116);
  bytes.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  bytes.write(`${time.toString(8).padStart(11, '0')}\0`, 136);
  bytes.write('        0', 148);
  bytes.write('ustar\x0000', 257);
  bytes.write(prefix, 345);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

/** The format has room for 100 bytes of name and 155 of what stands before it. */
function split(path: string): { name: string; prefix: string } {
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index);
  const ways = [
    { prefix: '', name: path },
    ...slashes.map((at) => ({ prefix: path.slice(0, at), name: path.slice(at + 1) })),
  ];
  const way = ways.find(({ prefix, name }) => Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155);
  if (!way) throw new RangeError(`"${path}" is too long for an archive.`);
  return way;
}
