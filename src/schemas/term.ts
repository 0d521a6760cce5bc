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
  article: z
    .string()
    .regex(/^\d+(\(\d+\))?(\([a-z]\))?( – \d+)?(, \d+(\(\d+\))?(\([a-z]\))?( – \d+)?)*$/)
    .optional()
    .describe('The article of the GDPR under which one would expect it: 13(1)(a); left out where none asks for it.'),
  stated: localizedText
    .optional()
    .describe('What the policy does state of it, to be told in the same breath; figures are inserted.'),
});
