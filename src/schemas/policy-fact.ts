import { z } from 'zod';
import { idOf, inAllLanguages, localizedText, monthOrDay } from './shared.ts';

const clauses = z.array(idOf('clauses')).min(1).optional();

/** A specific policy of a family: it stands beside the general one, and prevails over the clauses of it that it names. */
export const policyFactSchema = z.strictObject({
  name: localizedText.describe('Its name in running text, with its article: "the parcel locker policy".'),
  source: z.string().min(1).describe('The document its clauses were written from.'),
  lastUpdated: monthOrDay('The month, or the day, that it gives as its last update. No day is invented.'),
  official: inAllLanguages(z.url({ protocol: /^https$/ }))
    .optional()
    .describe('Where the controller’s own text of it is, in each language.'),
  sections: z
    .array(idOf('sections'))
    .min(1)
    .describe('The sections of policy/outline.yaml in which its clauses stand. All others are of the general policy.'),
  since: localizedText.describe(
    'Why it prevails, without a full stop: completes "since …": "it is about parcel lockers only".',
  ),
  clause: idOf('clauses').describe('The clause that says that it prevails, of this policy or of the general one.'),
  rules: z
    .array(
      z.strictObject({
        clause: idOf('clauses').describe('The clause of this policy.'),
        replaces: clauses.describe('The clauses that do not hold where it holds.'),
        addsTo: clauses.describe('The clauses beside which it holds.'),
      }),
    )
    .min(1)
    .describe('Which of its clauses replace or add to which clauses of a policy that is more general.'),
});
