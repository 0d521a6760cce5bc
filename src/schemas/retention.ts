import { z } from 'zod';
import { idOf, inAllLanguages, localizedText, notStated, period } from './shared.ts';

/** What can happen when a period is over, where the policy says so. */
export const retentionEnds = ['destroyed', 'erased', 'anonymised'] as const;

/** A retention period: how long one kind of trace is kept, from when, and what happens then. */
export const retentionSchema = z.strictObject({
  name: localizedText.describe('What is kept, as a short noun phrase.'),
  period: period.describe('How long: an ISO 8601 calendar period such as P30D, P13M or P10Y.'),
  upTo: period
    .optional()
    .describe('Where the policy gives a range: the longer end of it; "period" is then the shorter.'),
  bound: z
    .enum(['exact', 'at most', 'at least'])
    .describe('Whether the policy gives the period itself, its upper or its lower limit.'),
  start: z.union([notStated, localizedText]).describe('The event from which the period runs.'),
  event: idOf('events')
    .optional()
    .describe('The event from which it runs, for the readers’ own dates; needed where "start" is stated.'),
  end: z.enum([...retentionEnds, 'not stated']).describe('What happens when the period is over.'),
  share: z.int().min(1).max(99).optional().describe('The part of all cases it concerns, in per cent, where not all.'),
  shareOf: inAllLanguages(
    z
      .string()
      .regex(/\{share\}/)
      .meta({ format: 'share' }),
  )
    .optional()
    .describe('Of what that is a part, with {share} where it stands: "{share} of the calls are recorded".'),
  law: idOf('laws').optional().describe('The law that imposes the period.'),
  clause: idOf('clauses').describe('The clause that states the period.'),
  sentence: inAllLanguages(
    z
      .string()
      .regex(/\{period\}/)
      .meta({ format: 'sentence' }),
  ).describe('The same as a sentence that begins an answer, with {period}, and {share} where there is one.'),
});

/** A retention period as its file holds it. */
export type RetentionFile = z.infer<typeof retentionSchema>;
