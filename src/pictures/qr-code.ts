import encodeQR from 'qr';

/** A QR code as one path: each dark module is a square of one unit, from (0, 0) to (`size`, `size`), without the margin it needs. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** A text → its QR code, of which 15 % may be dirty or torn. */
export function qrCode(text: string): QrCode {
  // The library knows no code without a margin.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const path = rows.flatMap((row, y) => runsOf(row).map(([start, length]) => `M${start} ${y}h${length}v1h-${length}z`));
  return { size: rows.length, path: path.join('') };
}

/** A row → where its dark runs begin, and how long they are. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
