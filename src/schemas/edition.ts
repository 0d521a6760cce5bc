import { z } from 'zod';
import { locales } from '../domain/locales.ts';
import { inAllLanguages } from './shared.ts';

/** Which edition of the policy the site explains. */
export const editionSchema = z.strictObject({
  source: z.string().min(1).describe('The document the content was written from.'),
  sourceLanguage: z.enum(locales).describe('The language of that document.'),
  lastUpdated: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .meta({
      description: 'The month the policy gives as its last update: 2018-09. No day is invented.',
      format: 'month',
    }),
  standing: z
    .enum(['in-force', 'superseded', 'unconfirmed'])
    .describe('Whether this edition still holds: confirmed, replaced by a newer one, or not known.'),
  official: inAllLanguages(z.url({ protocol: /^https$/ })).describe('Where bpost’s own text is, in each language.'),
  translations: inAllLanguages(z.enum(['written-from-source', 'reviewed-by-bpost'])).describe(
    'How far each language has come: written afresh from the source, or also reviewed by bpost.',
  ),
});

/** The edition as its file holds it. */
export type EditionFile = z.infer<typeof editionSchema>;
