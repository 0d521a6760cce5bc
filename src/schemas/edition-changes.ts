import { z } from 'zod';
import { idPattern, localizedText } from './shared.ts';

/** How a later edition differs from the one before it, beyond the files that lie in its folder. */
export const editionChangesSchema = z.strictObject({
  follows: z.string().regex(idPattern).describe('The id of the edition before it, over whose files its own are laid.'),
  removed: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Files of the former edition that this one has no longer, from content/: "facts/retention/our-period.yaml".',
    ),
  editorial: z
    .array(
      z.strictObject({
        change: z.string().min(1).describe('The change, as "npm run changes" names it: "clauses our-clause".'),
        reason: localizedText.describe('Why it changes nothing for the reader.'),
      }),
    )
    .optional()
    .describe('The changes that only word something otherwise. All others are material.'),
});

/** The differences of a later edition as their file holds them. */
export type EditionChangesFile = z.infer<typeof editionChangesSchema>;
