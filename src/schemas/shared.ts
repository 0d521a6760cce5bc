import { z } from 'zod';
import { englishNames, formattingLocales, perLocale } from '../domain/locales.ts';
import { periodPattern } from '../domain/period.ts';

/** What an id may look like: English kebab-case. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The same of each language. */
export const inAllLanguages = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject(
    perLocale((locale) => {
      const usage = formattingLocales[locale].endsWith('-BE') ? ', as used in Belgium' : '';
      return schema.describe(`In ${englishNames[locale]}${usage}.`);
    }),
  );

/** A text in all languages: the same thing said natively in each. */
export const localizedText = inAllLanguages(z.string().trim().min(1)).describe('One text in all languages.');

/** What an id can refer to: a kind of fact (a folder of content/facts) or a clause of the policy. */
export type RefersTo = string;

/** The id of something that has a file (or, for `clauses`, a place in the outline): checked, and completed by editors. */
export function idOf(...kinds: readonly RefersTo[]) {
  return z
    .string()
    .regex(idPattern)
    .meta({ refersTo: kinds.join(' ') });
}

/** The policy does not say it, and so the site says that it does not. */
export const notStated = z.literal('not stated').describe('The policy does not state this.');

/** A calendar period, ISO 8601, of days, months or years only: P30D, P13M, P3Y. */
export const period = z
  .string()
  .regex(periodPattern)
  .meta({ description: 'ISO 8601 period of days, months or years: P30D, P13M, P3Y.', format: 'period' });

/** How firmly the policy says it. */
export const hedge = z
  .enum(['usually', 'possibly', 'by-post'])
  .describe('The reserve the policy makes: usually so, possibly so, or only for a request by post.');

const condition = z
  .enum(['if-needed', 'if-given'])
  .describe('The condition the policy sets for this one item: if needed, or if you gave it.');

const conditionalId = (kind: RefersTo) =>
  z.union([idOf(kind), z.strictObject({ id: idOf(kind).describe('The item.'), when: condition })]);

/** What the policy states of one kind about an activity: one or more sayings with the clause of each, or "not stated". */
export function stated(kind: RefersTo) {
  const saying = z.strictObject({
    clause: idOf('clauses').describe('The clause that says so.'),
    hedge: hedge.optional(),
    of: z.array(conditionalId(kind)).min(1).describe('What it says, as ids.'),
  });
  return z.union([notStated, z.array(saying).min(1)]);
}
