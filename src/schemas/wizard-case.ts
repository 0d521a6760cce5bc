import { z } from 'zod';
import { idOf, idPattern } from './shared.ts';

const ownId = z.string().regex(idPattern);
const ids = (kind: string) => z.array(idOf(kind));

/** What a lawyer expects of one way through a journey: written by hand, so that an edit that changes an answer is seen. */
export const wizardCaseSchema = z.strictObject({
  name: z.string().min(1).describe('What the reader did, in a few words.'),
  answers: z.record(ownId, ownId).describe('The answers, by question.'),
  activities: ids('activities').describe('The activities that apply for sure.'),
  doubts: z
    .record(ownId, idOf('ambiguities'))
    .describe('The activities that may apply, each with the doubt that is told.'),
  periods: ids('retention').describe('The retention periods that hold for sure.'),
  maybe: ids('retention').describe('The further periods that may hold.'),
  says: ids('ambiguities').describe('The other doubts that are told.'),
  recipients: ids('recipients').describe('Who sees the data, as far as stated for these activities, sure or not.'),
  clauses: ids('clauses').describe('The clauses the answer rests on.'),
});

/** The cases of one journey; the file is named after it. */
export const wizardCasesSchema = z.array(wizardCaseSchema).min(1);

/** One case as its file holds it. */
export type WizardCase = z.infer<typeof wizardCaseSchema>;
