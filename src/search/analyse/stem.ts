import type { LanguageRules } from './languages.ts';

/** A folded word → the part that its forms share: `bewaren`, `bewaart`, `bewaard` → `bewar`. */
export type Stemmer = (word: string) => string;

/** The rules of a language → what writes a folded word as all its spellings are written here: `Kontakt`, `contact` → `kontakt`. */
export function speller({ spellings }: LanguageRules): (word: string) => string {
  const rewrites = [...spellings, ['(\\p{L})\\1+', '$1'] as const].map(
    ([pattern, put]) => [new RegExp(pattern, 'gu'), put] as const,
  );
  return (word) =>
    /\d/.test(word) ? word : rewrites.reduce((text, [pattern, put]) => text.replace(pattern, put), word);
}

/** The rules of a language → what its stemmer may take off the end of a word. */
export const endingsOf = ({ endings, lastLetters }: LanguageRules): string[] => [
  ...endings.split('|'),
  ...Array.from(lastLetters),
];

/**
 * The rules of a language → its stemmer. It is coarse on purpose: both the index and the query go through it, so all it
 * must do is to give the forms of one word the same stem, and two words two stems where it matters.
 */
export function stemmer(rules: LanguageRules): Stemmer {
  const { endings, lastLetters, beginnings } = rules;
  const spell = speller(rules);
  const ending = new RegExp(`(?<=...)(?:${endings})$|(?<=.....)[${lastLetters}]$`);
  const beginning = beginnings === '' ? undefined : new RegExp(`^(?:${beginnings})(?=....)`);
  return (word) => {
    if (/\d/.test(word) || word.length < 4) return word;
    const spelt = spell(word);
    let stem = beginning ? spelt.replace(beginning, '') : spelt;
    for (let before = ''; before !== stem;) {
      before = stem;
      stem = stem.replace(ending, '');
    }
    // brieven → briev → brief, huizen → huiz → huis
    return stem.replace(/v$/, 'f').replace(/z$/, 's');
  };
}
