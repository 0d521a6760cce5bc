/** A piece of a text, and whether it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * A text → its pieces, matched words apart: the whole of it, or, where it is longer than `length` characters, the part with
 * the most matched words, cut between words and with an ellipsis where it was cut.
 */
export function excerpt(text: string, isMatch: (word: string) => boolean, length = Infinity): Piece[] {
  const matches = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => isMatch(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const { start, end } = bestPart(text, matches, length);
  const pieces: Piece[] = [];
  let at = start;
  for (const match of matches) {
    if (match.start < start || match.end > end) continue;
    pieces.push({ text: text.slice(at, match.start), isMatch: false });
    pieces.push({ text: text.slice(match.start, match.end), isMatch: true });
    at = match.end;
  }
  pieces.push({ text: text.slice(at, end), isMatch: false });
  if (start > 0) pieces.unshift({ text: '… ', isMatch: false });
  if (end < text.length) pieces.push({ text: ' …', isMatch: false });
  return pieces.filter((piece) => piece.text !== '');
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function bestPart(text: string, matches: readonly Span[], length: number): Span {
  if (text.length <= length) return { start: 0, end: text.length };
  let best = { start: 0, count: -1 };
  for (const { start } of [{ start: 0 }, ...matches]) {
    const from = Math.max(0, start - length / 4);
    const count = matches.filter((match) => match.start >= from && match.end <= from + length).length;
    if (count > best.count) best = { start: from, count };
  }
  const start = best.start === 0 ? 0 : text.indexOf(' ', Math.floor(best.start)) + 1;
  const limit = text.lastIndexOf(' ', start + length);
  return { start, end: text.length <= start + length ? text.length : Math.max(limit, start) };
}
