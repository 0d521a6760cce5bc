import { z } from 'zod';
import { idOf, localizedText, stated } from './shared.ts';

/** A processing activity: what bpost does with data in one situation, each part with the clause that says so (GDPR Articles 13 to 15). */
export const activitySchema = z.strictObject({
  name: localizedText.describe('What happens, as a short phrase.'),
  event: idOf('events').describe('What happens on the reader’s side: the day she can count from.'),
  clauses: z.array(idOf('clauses')).min(1).describe('Its clauses; the first one carries the whole list of facts.'),
  data: stated('data-categories').describe('Which personal data.'),
  source: stated('sources').describe('From whom the data comes.'),
  purposes: stated('purposes').describe('What it is used for.'),
  exclusions: stated('purposes').optional().describe('What it is never used for, where the policy says so.'),
  basis: stated('legal-bases').describe('The legal basis.'),
  recipients: stated('recipients').describe('Who else sees or gets the data.'),
  retention: stated('retention').describe('How long it is kept; "not stated" where the general rule applies.'),
  choices: stated('rights').describe('What the reader can do about this activity in particular.'),
});

/** A processing activity as its file holds it. */
export type ActivityFile = z.infer<typeof activitySchema>;
