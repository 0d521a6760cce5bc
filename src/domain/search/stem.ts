import type { LanguageRules } from './languages.ts';

/** A folded word → the part that its forms share: `bewaren`, `bewaart`, `bewaard` → `bewar`. */
export type Stemmer = (word: string) => string;

/**
 * The rules of a language → its stemmer. It is coarse on purpose: both the index and the query go through it, so all it
 * must do is to give the forms of one word the same stem, and two words two stems where it matters.
 */
export function stemmer({ endings, beginnings }: Pick<LanguageRules, 'endings' | 'beginnings'>): Stemmer {
  const ending = new RegExp(`(?<=...)(?:${endings})$`);
  const beginning = beginnings === '' ? undefined : new RegExp(`^(?:${beginnings})(?=....)`);
  return (word) => {
    if (/\d/.test(word) || word.length < 4) return word;
    const single = word.replace(/(\p{L})\1+/gu, '$1');
    const bare = beginning ? single.replace(beginning, '') : single;
    const cut = bare.replace(ending, '').replace(ending, '');
    // brieven → briev → brief, huizen → huiz → huis, deliveries → deliver
    return cut.replace(/v$/, 'f').replace(/z$/, 's');
  };
}
