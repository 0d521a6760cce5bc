import { z } from 'zod';
import { idPattern } from './shared.ts';

const id = z.string().regex(idPattern);

/** The order of the policy: its sections, and the clauses of each. A clause id is a public address and never changes. */
export const outlineSchema = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        id: id.describe('The section’s id, and the name of its folder under content/policy.'),
        clauses: z.array(id).min(1).describe('The ids of its clauses, in order; each is an address on the site.'),
      }),
    )
    .min(1)
    .describe('The sections, in order.'),
});

/** The outline as its file holds it. */
export type Outline = z.infer<typeof outlineSchema>;
