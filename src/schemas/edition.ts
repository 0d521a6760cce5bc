import { z } from 'zod';
import { englishNames, locales, perLocale } from '../domain/locales.ts';
import { idPattern, inAllLanguages, monthOrDay } from './shared.ts';

const day = (sense: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .meta({ description: sense, format: 'date' })
    .optional();

/** How far a language has come, by the role of whoever reviewed it. */
export const translationStandings = [
  'written-from-source',
  'reviewed-by-translator',
  'reviewed-by-lawyer',
  'reviewed-by-controller',
] as const;

/** One edition of the policy. */
export const editionSchema = z.strictObject({
  id: z.string().regex(idPattern).describe('Its id, which stands in addresses: most often its month, 2018-09.'),
  source: z.string().min(1).describe('The document the content was written from.'),
  sourceLanguage: z.enum(locales).describe('The language of that document.'),
  lastUpdated: monthOrDay(
    'The month, or the day, that the policy gives as its last update: 2018-09. No day is invented.',
  ),
  standing: z
    .enum(['draft', 'scheduled', 'in-force', 'superseded', 'unconfirmed'])
    .describe('Whether it holds: in work, to come on a known day, confirmed, replaced by a newer one, or not known.'),
  inForce: z
    .strictObject({
      from: day('The first day on which it holds. No day is invented.'),
      until: day('The last day on which it holds.'),
    })
    .optional()
    .describe('When it holds, as far as the controller says so.'),
  official: inAllLanguages(z.url({ protocol: /^https$/ })).describe(
    'Where the controller’s own text is, in each language.',
  ),
  translations: inAllLanguages(z.enum(translationStandings)).describe(
    'How far each language has come: written afresh from the source, or also reviewed, and by whom.',
  ),
  translationDays: z
    .strictObject(
      perLocale((locale) =>
        z
          .strictObject({
            written: day('The day on which it was finished.'),
            reviewed: day('The day on which whom "translations" names last reviewed it.'),
          })
          .optional()
          .describe(`Of the text in ${englishNames[locale]}.`),
      ),
    )
    .optional()
    .describe(
      'When each language was written and reviewed, where that is known. Against which Dutch text, each clause says itself.',
    ),
});

/** The edition as its file holds it. */
export type EditionFile = z.infer<typeof editionSchema>;
