import { z } from 'zod';
import { idOf, idPattern, localizedText } from './shared.ts';

const ownId = z.string().regex(idPattern);

const when = z
  .array(z.record(ownId, z.array(ownId).min(1)))
  .min(1)
  .describe(
    'Alternatives, of which one must hold. Each maps earlier questions to the options that count; all must hold.',
  );

const condition = localizedText.describe(
  'The same condition in words, as a subordinate clause: "if you call from a mobile".',
);

const option = z.strictObject({
  id: ownId.describe('Its id, which stands in addresses.'),
  text: localizedText.describe('The answer, short, without a full stop.'),
  hint: localizedText.optional().describe('One short sentence that helps to choose.'),
});

const question = z.strictObject({
  id: ownId.describe('Its id, which stands in addresses.'),
  text: localizedText.describe('The question.'),
  hint: localizedText.optional().describe('One short sentence that helps to answer.'),
  when: when.optional().describe('When it is asked; left out where always.'),
  options: z.array(option).min(2).describe('The answers to choose from.'),
});

const stop = z.strictObject({
  activity: idOf('activities').describe('What the controller does with the data then.'),
  when: when.optional().describe('Which answers bring it in; left out where all do.'),
  condition: condition.optional(),
  doubt: idOf('ambiguities')
    .optional()
    .describe('Why it is not sure that it applies: it is then told as what may also apply.'),
  recipients: z
    .array(z.union([idOf('recipients'), z.strictObject({ id: idOf('recipients'), when })]))
    .optional()
    .describe('Which of its recipients these answers bring in; left out where all, empty where none.'),
  says: z.array(idOf('ambiguities')).min(1).optional().describe('The doubts that these answers have to be told of.'),
});

const note = z.strictObject({
  text: localizedText.optional().describe('A sentence that the answer needs beside the facts of the activities.'),
  clause: idOf('clauses').optional().describe('The clause that says so.'),
  open: idOf('ambiguities')
    .optional()
    .describe('In place of text and clause: a doubt, which is told in its own words.'),
  when: when.optional().describe('Which answers it belongs to; left out where to all.'),
  condition: condition.optional(),
});

/** A journey of the wizard: what the reader did, a few questions, and the activities that her answers bring in. */
export const journeySchema = z.strictObject({
  name: localizedText.describe('What the reader did, in the first person: "I call customer service".'),
  summary: localizedText.describe('What the journey tells, in one sentence, for the start page.'),
  group: idOf('journey-groups').describe('Its group on the start page.'),
  event: idOf('events').describe('What happens, and so the day the reader can count from.'),
  questions: z.array(question).describe('In the order in which they are asked; none where nothing differs.'),
  stops: z.array(stop).min(1).describe('The activities that the answers bring in.'),
  notes: z.array(note).optional().describe('Sentences that some answers need.'),
  rights: z.array(idOf('rights')).optional().describe('The rights that matter most here.'),
});

/** A journey as its file holds it. */
export type JourneyFile = z.infer<typeof journeySchema>;
