import { z } from 'zod';
import { idOf, localizedText } from './shared.ts';

/** What the general rule says of one field of every activity, told wherever that field has nothing of its own. */
export const generalRuleSchema = z.strictObject({
  isBeside: z.boolean().describe('Whether it also holds beside what the policy says of an activity itself.'),
  says: z
    .array(
      z.strictObject({
        clause: idOf('clauses').describe('The clause that says so.'),
        grounds: z.array(idOf('grounds')).min(1).optional().describe('Its grounds, in the order of the policy.'),
        text: localizedText.optional().describe('What it says beside them, as part of a list; figures are inserted.'),
      }),
    )
    .min(1)
    .describe('What it says, clause by clause.'),
});
