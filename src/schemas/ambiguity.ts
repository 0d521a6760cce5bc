import { z } from 'zod';
import { idOf, localizedText } from './shared.ts';

/** A place that can be read in more than one way: the site says so in one sentence, and picks no reading. */
export const ambiguitySchema = z.strictObject({
  say: localizedText.describe('The doubt, neutrally, in one sentence; figures are inserted: {period our-period}.'),
  clauses: z.array(idOf('clauses')).min(1).describe('The clauses it concerns.'),
  readings: z.array(z.string()).min(1).describe('The readings, in English, for editors: the site does not show them.'),
  isPlain: z.literal(true).optional().describe('That a second reading found no doubt: it is then a plain statement.'),
  literal: z.string().describe('Which reading the words themselves support most, in English, for editors.'),
});
