import { z } from 'zod';
import { idOf } from './shared.ts';
import { retentionEnds } from './retention.ts';

const of = (...kinds: readonly string[]) => z.strictObject({ of: idOf(...kinds).describe('The fact’s id.') });
const title = z.string().trim().min(1).describe('The title, without figures.');

/** The components that prose may use: their attributes, and whether each brings a fact that all languages must share. */
export const proseComponents = {
  Clause: {
    attributes: z.strictObject({
      id: idOf('clauses').describe('The clause’s id.'),
      title,
      against: z
        .string()
        .optional()
        .describe('In a translation: the state of the clause in the source’s language, by "npm run confirm".'),
    }),
    isFact: false,
  },
  Highlight: { attributes: z.strictObject({ clause: idOf('clauses'), title }), isFact: false },
  RightDetails: { attributes: of('rights'), isFact: true },
  Period: {
    attributes: of('retention', 'deadlines').extend({
      case: z.literal('dative').optional().describe('German dative: nach 13 Monaten.'),
    }),
    isFact: true,
  },
  Start: { attributes: of('retention'), isFact: false },
  End: {
    attributes: of('retention').extend({ is: z.enum(retentionEnds).describe('What the words say that happens.') }),
    isFact: false,
  },
  Hedge: {
    attributes: z.strictObject({ of: idOf('hedges').describe('The reserve that the words make.') }),
    isFact: false,
  },
  Share: { attributes: of('retention'), isFact: true },
  Count: { attributes: of('lists'), isFact: true },
  List: { attributes: of('lists'), isFact: true },
  Cookies: { attributes: of('lists'), isFact: true },
  Contact: { attributes: of('contacts'), isFact: true },
  Option: { attributes: of('contacts'), isFact: true },
  Address: { attributes: of('contacts'), isFact: true },
  Law: { attributes: of('laws'), isFact: true },
  Service: { attributes: of('services'), isFact: true },
  Standard: { attributes: of('standards'), isFact: true },
  Recipient: { attributes: of('recipients'), isFact: true },
  Data: { attributes: of('data-categories'), isFact: true },
  Right: { attributes: of('rights'), isFact: true },
  Term: { attributes: of('terms'), isFact: true },
  ClauseLink: { attributes: z.strictObject({ to: idOf('clauses') }), isFact: false },
  PageLink: {
    attributes: z.strictObject({ to: z.enum(['policy', 'rights', 'about', 'downloads', 'developers', 'editions']) }),
    isFact: false,
  },
  OfficialPolicy: { attributes: z.strictObject({}), isFact: true },
  Standing: { attributes: z.strictObject({}), isFact: true },
  LastUpdated: { attributes: z.strictObject({}), isFact: true },
  TranslationStanding: { attributes: z.strictObject({}), isFact: true },
} as const;

/** The name of a component that prose may use. */
export type ProseComponentName = keyof typeof proseComponents;

/** Any name → whether it is a component that prose may use. */
export function isProseComponent(name: string): name is ProseComponentName {
  return name in proseComponents;
}
