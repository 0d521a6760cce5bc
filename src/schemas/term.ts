import { z } from 'zod';
import { type ActivityField, activityFields } from './activity.ts';
import { idOf, localizedText } from './shared.ts';

const except = (kind: string) =>
  z.array(idOf(kind)).describe('The facts of which the policy does state it: they are the ones that "stated" tells.');

/** A word of the glossary: explained by this site, or by the clause that defines it. */
export const termSchema = z.strictObject({
  name: localizedText.describe('The word, as in running text.'),
  meaning: localizedText
    .optional()
    .describe('The explanation, which is this site’s own; left out where the clause itself is the definition.'),
  clause: idOf('clauses').describe('The clause where the word matters.'),
});

/** The field of which a silence speaks, and the facts for which the policy does not keep silent about it. */
const silentField = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('retention'),
    field: z.enum(['start', 'end']).describe('The field that is not stated.'),
    except: except('retention'),
  }),
  z.strictObject({
    kind: z.literal('activities'),
    field: z.enum(Object.keys(activityFields) as [ActivityField]).describe('The field of which nothing is said.'),
    except: except('activities'),
  }),
  z.strictObject({
    kind: z.literal('recipients'),
    field: z.enum(['country', 'safeguard']).describe('What is not stated of those who get data.'),
    except: except('recipients'),
  }),
  z.strictObject({
    kind: z.literal('contacts'),
    field: z.literal('website').describe('The address of a form or a document on the web, which is not stated.'),
    except: except('contacts'),
  }),
]);

/** Something the policy does not say, listed for the reader. */
export const silenceSchema = z.strictObject({
  name: localizedText.describe('What the policy leaves open; completes "The policy does not state …".'),
  clauses: z.array(idOf('clauses')).min(1).describe('The clauses it concerns.'),
  article: z
    .string()
    .regex(/^\d+(\(\d+\))?(\([a-z]\))?(–\d+)?(, \d+(\(\d+\))?(\([a-z]\))?(–\d+)?)*$/)
    .optional()
    .describe('The article of the GDPR under which one would expect it: 13(1)(a); left out where none asks for it.'),
  of: silentField
    .optional()
    .describe(
      'The field of the facts that it speaks of, where there is one: the check then says when it no longer holds.',
    ),
  stated: localizedText
    .optional()
    .describe('What the policy does state of it, to be told in the same breath; figures are inserted.'),
});
