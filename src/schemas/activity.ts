import { z } from 'zod';
import { idOf, localizedText, notStated, stated } from './shared.ts';

/** The fields of an activity, in the order in which they are told: what it says of each, or why it says nothing. */
export const activityFields = {
  data: stated('data-categories').describe('Which personal data.'),
  source: stated('sources').describe('From whom the data comes.'),
  purposes: stated('purposes').describe('What it is used for, one aim an item.'),
  exclusions: stated('purposes').describe('What it is never used for.'),
  basis: stated('legal-bases').describe('The legal basis.'),
  recipients: stated('recipients').describe('Who else sees or gets the data, beside the general rule.'),
  retention: stated('retention', 'grounds').describe('How long it is kept.'),
  choices: stated('rights', 'choices').describe('What the reader can do about this activity in particular.'),
} as const;

/** A field of an activity. */
export type ActivityField = keyof typeof activityFields;

const doubts = z.array(idOf('ambiguities')).min(1);

/** A processing activity: what the controller does with data in one situation, each part with the clause that says so (GDPR Articles 13 to 15). */
export const activitySchema = z.strictObject({
  name: localizedText.describe('What happens, as a short phrase.'),
  event: idOf('events').describe('What happens on the reader’s side: the day she can count from.'),
  clauses: z.array(idOf('clauses')).min(1).describe('Its clauses; the first one carries the whole list of facts.'),
  controllers: z
    .strictObject({
      clause: idOf('clauses').describe('The clause that names them.'),
      of: z.array(idOf('controllers')).min(1).describe('Who they are.'),
      arrangement: z
        .union([idOf('clauses'), notStated])
        .optional()
        .describe(
          'That they decide jointly (GDPR Article 26): the clause with the essence of their arrangement, or "not stated". Left out where the policy does not call them joint.',
        ),
    })
    .optional()
    .describe('Who is responsible, where the policy names another than the controller of the site, or several.'),
  ...activityFields,
  referral: z
    .strictObject({
      clause: idOf('clauses').describe('The clause that refers.'),
      text: localizedText.describe('Where it refers to, as a sentence without a full stop.'),
    })
    .optional()
    .describe('The other text to which the policy refers for this activity.'),
  open: z
    .strictObject({
      activity: doubts.optional().describe('To whom or to what it applies.'),
      ...Object.fromEntries(
        (Object.keys(activityFields) as ActivityField[]).map((field) => [
          field,
          doubts.optional().describe('What can be read in more than one way in this field.'),
        ]),
      ),
    } as Record<'activity' | ActivityField, z.ZodOptional<typeof doubts>>)
    .optional()
    .describe('What the policy leaves open to more than one reading, field by field.'),
});

/** A processing activity as its file holds it. */
export type ActivityFile = z.infer<typeof activitySchema>;
