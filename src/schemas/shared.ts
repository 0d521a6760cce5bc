import { z } from 'zod';
import { englishNames, formattingLocales, perLocale } from '../domain/locales.ts';
import { periodPattern } from '../domain/period.ts';

/** What an id may look like: English kebab-case. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** The same of each language. */
export const inAllLanguages = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject(
    perLocale((locale) => {
      const { language, region = '' } = new Intl.Locale(formattingLocales[locale]);
      const usage = language === 'en' || region === '' ? '' : `, as used in ${countries.of(region) ?? region}`;
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

/** A country, ISO 3166-1. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'A country, ISO 3166-1: BE.', format: 'country' });

/** The policy does not say it, and so the site says that it does not. */
export const notStated = z.literal('not stated').describe('The policy does not state this.');

/** A calendar period, ISO 8601, of hours, days, months or years only: PT12H, P30D, P13M, P3Y. */
export const period = z
  .string()
  .regex(periodPattern)
  .meta({ description: 'ISO 8601 period of hours, days, months or years: PT12H, P30D, P13M, P3Y.', format: 'period' });

/** What it says → a month, or a day, as a policy gives it for its last update. */
export const monthOrDay = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
    .meta({ description, format: 'month' });

/** The words between the items of a list, as the policy joins them. */
export const joins = ['and', 'or', 'and-or'] as const;

/** Why a field of an activity has no saying of its own. */
export const stateWords = ['general', 'silent', 'referred'] as const;

const reserve = {
  hedge: idOf('hedges').optional().describe('The reserve the policy makes, which goes wherever this goes.'),
  when: idOf('conditions').optional().describe('The condition the policy sets.'),
};

/**
 * What the policy says of one kind about an activity. Either a word: `general` (the general rule alone), `silent`, or
 * `referred` (it sends the reader to another text); or one or more sayings, each with its clause. The word `general`
 * among sayings tells that the general rule holds as well.
 */
export function stated(...kinds: readonly RefersTo[]) {
  const item = z.union([idOf(...kinds), z.strictObject({ id: idOf(...kinds).describe('The item.'), ...reserve })]);
  const saying = z.strictObject({
    clause: idOf('clauses').describe('The clause that says so, or where one would look for it.'),
    ...reserve,
    about: z.array(idOf('data-categories')).min(1).optional().describe('Of which data only, where not of all.'),
    join: z.enum(joins).optional().describe('How the policy joins the items; of one item, how it joins those before.'),
    of: z.array(item).min(1).optional().describe('What it says, as ids.'),
    silent: z
      .array(idOf('data-categories'))
      .min(1)
      .optional()
      .describe('In place of "of": the data for which the policy does not state it.'),
  });
  return z.union([
    z.enum(stateWords).describe('Why the policy says nothing of its own here.'),
    z.array(z.union([saying, z.literal('general').describe('The general rule holds as well.')])).min(1),
  ]);
}
