/** Letters that are more than a letter with a mark, and what people type for them. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/**
 * A text → the same as search sees it: small letters, no accents, ligatures written out. `Caméra’s` → `camera’s`.
 * The same for both ways of writing an accent (NFC and NFD); folding twice changes nothing.
 */
export function fold(text: string): string {
  const plain = withoutMarks(withoutMarks(text.toLowerCase()).toLowerCase());
  return plain.replace(/[œæßøđłı]/g, (letter) => ligatures[letter] ?? letter);
}

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** A text → its words, folded; apostrophes and hyphens part them: `L’accès, svp` → `l`, `acces`, `svp`. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
