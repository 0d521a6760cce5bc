import { z } from 'zod';
import { idOf, localizedText, notStated } from './shared.ts';

/** A cookie, or anything else that is kept on the reader’s device: one row of a table, `<Cookies of="…" />`. */
export const cookieSchema = z.strictObject({
  name: localizedText.describe(
    'Its name, as readers find it in their browser or app; most often the same in all languages.',
  ),
  purposes: z.array(idOf('purposes')).min(1).describe('What it is for.'),
  kept: z
    .union([idOf('retention', 'grounds'), notStated])
    .describe('How long it stays: a period, or a ground such as “until you close the browser”.'),
  party: z
    .union([z.literal('own').describe('The controller itself.'), idOf('recipients')])
    .describe('Who sets and reads it: "own", or the id of a recipient.'),
  clause: idOf('clauses').describe('The clause that tells of it.'),
});
