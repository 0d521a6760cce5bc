import { z } from 'zod';
import { idOf, inAllLanguages, localizedText, notStated, period } from './shared.ts';

/** What can happen when a period is over, where the policy says so. */
export const retentionEnds = ['destroyed', 'erased'] as const;

/** A retention period: how long one kind of trace is kept, from when, and what happens then. */
export const retentionSchema = z.strictObject({
  name: localizedText.describe('What is kept, as a short noun phrase.'),
  period: period.describe('How long: an ISO 8601 calendar period such as P30D, P13M or P10Y.'),
  bound: z.enum(['exact', 'at most']).describe('Whether the policy gives the period itself or its upper limit.'),
  start: z.union([notStated, localizedText]).describe('The event from which the period runs.'),
  end: z.enum([...retentionEnds, 'not stated']).describe('What happens when the period is over.'),
  share: z.int().min(1).max(99).optional().describe('The part of all cases it concerns, in per cent, where not all.'),
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
