import type { LanguageRules } from './languages.ts';

/** A folded word → the part that its forms share: `bewaren`, `bewaart`, `bewaard` → `bewar`. */
export type Stemmer = (word: string) => string;

/**
 * The rules of a language → its stemmer. It is coarse on purpose: both the index and the query go through it, so all it
 * must do is to give the forms of one word the same stem, and two words two stems where it matters.
 */
export function stemmer({ spellings, endings, lastLetters, beginnings }: LanguageRules): Stemmer {
  const rewrites = [...spellings, ['(\\p{L})\\1+', '$1'] as const].map(
    ([pattern, put]) => [new RegExp(pattern, 'gu'), put] as const,
  );
  const ending = new RegExp(`(?<=...)(?:${endings})$|(?<=.....)[${lastLetters}]$`);
  const beginning = beginnings === '' ? undefined : new RegExp(`^(?:${beginnings})(?=....)`);
  return (word) => {
    if (/\d/.test(word) || word.length < 4) return word;
    const spelt = rewrites.reduce((text, [pattern, put]) => text.replace(pattern, put), word);
    let stem = beginning ? spelt.replace(beginning, '') : spelt;
    for (let before = ''; before !== stem;) {
      before = stem;
      stem = stem.replace(ending, '');
    }
    // brieven → briev → brief, huizen → huiz → huis
    return stem.replace(/v$/, 'f').replace(/z$/, 's');
  };
}
