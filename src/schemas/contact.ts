import { z } from 'zod';
import { inAllLanguages, localizedText, notStated } from './shared.ts';

const name = localizedText.describe('Who or what is reached, as in running text.');

const url = z.url({ protocol: /^https$/ }).describe('An address, beginning with https://.');

/** A way to reach somebody: a phone line, an email address, a postal address, a website, or an online form or document. */
export const contactSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('phone'),
    name,
    phone: z
      .string()
      .regex(/^(?:0\d{1,4}|\+[1-9]\d{0,2})(?: \d{1,6})+$/)
      .meta({ description: 'With spaces: 02 278 50 44, or of any country: +49 30 18754 0.', format: 'phone' }),
    option: z.int().min(0).max(9).optional().describe('The key to press in the menu of that number.'),
  }),
  z.strictObject({
    kind: z.literal('email'),
    name,
    email: z.email().meta({ description: 'The address: privacy@example.org.', format: 'email' }),
  }),
  z.strictObject({
    kind: z.literal('address'),
    name,
    lines: z.array(z.string().min(1)).min(2).describe('The postal address, line by line.'),
    town: localizedText.optional().describe('Its last line, with the town as each language names it.'),
  }),
  z.strictObject({
    kind: z.literal('website'),
    name,
    website: inAllLanguages(url).describe('Its address in each language.'),
  }),
  z.strictObject({
    kind: z.literal('online'),
    name,
    website: z.union([notStated, url]).describe('Its address, beginning with https://, or "not stated".'),
  }),
]);
