import { z } from 'zod';
import { country, idOf, localizedText } from './shared.ts';

/** A fact that is only a name: a controller, purpose, source, law, right, service, site or standard. */
export const namedFactSchema = z.strictObject({
  name: localizedText.describe('Its name in running text: no article, no capital that the language does not ask for.'),
  dpv: z
    .string()
    .regex(/^(?:dpv|pd|eu-gdpr):[A-Za-z0-9-]+$/)
    .optional()
    .describe(
      'The concept of the Data Privacy Vocabulary (DPV 2.3) that it is, or that is broader; left out where none surely is.',
    ),
});

/** A reserve of the policy: usually, may, if given. */
export const hedgeSchema = z.strictObject({
  name: localizedText.describe('Its words, as they stand in brackets behind what it belongs to: if given.'),
  isBefore: z
    .literal(true)
    .optional()
    .describe('That it stands before what it belongs to, without brackets: only this.'),
});

/** A condition of the policy: if you consented, for a destination abroad. */
export const conditionSchema = namedFactSchema.extend({
  isPhrase: z
    .literal(true)
    .optional()
    .describe(
      'That it has no verb of its own, so that no comma parts it from a reserve: for example for a destination abroad.',
    ),
});

/** A legal basis for processing (GDPR Article 6), as far as the policy names one. */
export const legalBasisSchema = namedFactSchema.extend({
  isMissing: z.literal(true).optional().describe('That the policy says of a basis that it is missing: it names none.'),
  law: idOf('laws').optional().describe('The law that imposes the processing.'),
  article: z
    .enum(['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'])
    .optional()
    .describe('The point of Article 6 of the GDPR that is the same; left out where none is.'),
});

/** A kind of personal data. */
export const dataCategorySchema = namedFactSchema.extend({
  isSpecial: z
    .literal(true)
    .optional()
    .describe('That the policy names it as one of the special categories of GDPR Article 9: it is told with it.'),
});

/** Somebody who sees or gets data. */
export const recipientSchema = namedFactSchema.extend({
  scope: z
    .enum(['activity', 'general'])
    .describe('Whether the policy names it for one activity, or for all data in general.'),
  clause: idOf('clauses').describe('The clause that names it.'),
  country: country.optional().describe('The country in which it gets the data, where the policy says so: US.'),
  safeguard: localizedText
    .optional()
    .describe(
      'On what a transfer there rests, where the policy says so, as in brackets: "standard contractual clauses".',
    ),
});

/** An open-ended ground for keeping data: no period, but a "for as long as". */
export const groundSchema = namedFactSchema.extend({
  clause: idOf('clauses').describe('The clause that names it.'),
  end: localizedText.optional().describe('What happens at its end, where the policy says so.'),
});

/** Something that happened between the reader and the controller, on a day she may know: what a period can be counted from. */
export const eventSchema = z.strictObject({
  name: localizedText.describe(
    'What happened, as a noun phrase with a capital: a filter, and the title of one of the reader’s dates.',
  ),
  counted: localizedText.describe(
    'From which day a period is then counted: "from the day of your call". Completes "if counted …".',
  ),
});
