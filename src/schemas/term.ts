import { z } from 'zod';
import { idOf, localizedText } from './shared.ts';

/** A word of the glossary: explained by this site, or by the clause that defines it. */
export const termSchema = z.strictObject({
  name: localizedText.describe('The word, as in running text.'),
  meaning: localizedText
    .optional()
    .describe('The explanation, which is this site’s own; left out where the clause itself is the definition.'),
  clause: idOf('clauses').describe('The clause where the word matters.'),
});

/** Something the policy does not say, listed for the reader. */
export const silenceSchema = z.strictObject({
  name: localizedText.describe('What the policy leaves open; completes "The policy does not state …".'),
  clauses: z.array(idOf('clauses')).min(1).describe('The clauses it concerns.'),
});
