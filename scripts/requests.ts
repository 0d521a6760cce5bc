/**
 * The target of a request → the path that it means, as nginx reads it: decoded, without query, with single slashes and without
 * dots. Undefined where it means none: a wrong escape, a zero byte, a step above the root.
 */
export function pathOf(target: string): string | undefined {
  const raw = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  const decoded = decode(raw === '' ? '/' : raw);
  if (!decoded?.startsWith('/') || decoded.includes('\0')) return undefined;
  const parts: string[] = [];
  for (const part of decoded.slice(1).split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  const isFolder = /\/\.{0,2}$/.test(decoded);
  return parts.length === 0 ? '/' : `/${parts.join('/')}${isFolder ? '/' : ''}`;
}

/** What comes after the path of a target, with its question mark. */
export const queryOf = (target: string): string => /^[^?#]*(\?[^#]*)/.exec(target)?.[1] ?? '';

/** A part of a file: its first and its last byte. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * A `Range` header and the size of the file in bytes → the part that is asked for; null where there is none such (416); undefined
 * where all of it is to be sent: without a header, in another unit, or for several parts at once.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | null | undefined {
  const wanted = /^bytes=(.*)$/i.exec(header ?? '')?.[1];
  if (wanted === undefined) return undefined;
  const ranges = wanted.split(',').map((range) => /^\s*(\d*)\s*-\s*(\d*)\s*$/.exec(range));
  if (ranges.some((range) => !range || range[0].trim() === '-')) return null;
  const [[, from = '', to = ''] = [], ...others] = ranges.flatMap((range) => (range ? [range] : []));
  if (others.length > 0) return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? { first, last } : null;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
