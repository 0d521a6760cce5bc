import { activitySchema } from './activity.ts';
import { ambiguitySchema } from './ambiguity.ts';
import { contactSchema } from './contact.ts';
import { cookieSchema } from './cookie.ts';
import { deadlineSchema } from './deadline.ts';
import { generalRuleSchema } from './general-rule.ts';
import { listSchema } from './list.ts';
import {
  conditionSchema,
  dataCategorySchema,
  eventSchema,
  groundSchema,
  hedgeSchema,
  legalBasisSchema,
  namedFactSchema,
  recipientSchema,
} from './named-fact.ts';
import { policyFactSchema } from './policy-fact.ts';
import { retentionSchema } from './retention.ts';
import { silenceSchema, termSchema } from './term.ts';
import type { z } from 'zod';

/** Every kind of fact: the folder under content/facts, and the schema of one file in it. */
export const factSchemas = {
  activities: activitySchema,
  ambiguities: ambiguitySchema,
  choices: namedFactSchema,
  conditions: conditionSchema,
  contacts: contactSchema,
  controllers: namedFactSchema,
  cookies: cookieSchema,
  'data-categories': dataCategorySchema,
  deadlines: deadlineSchema,
  events: eventSchema,
  'general-rules': generalRuleSchema,
  grounds: groundSchema,
  hedges: hedgeSchema,
  laws: namedFactSchema,
  'legal-bases': legalBasisSchema,
  lists: listSchema,
  policies: policyFactSchema,
  purposes: namedFactSchema,
  recipients: recipientSchema,
  retention: retentionSchema,
  rights: namedFactSchema,
  services: namedFactSchema,
  silences: silenceSchema,
  sites: namedFactSchema,
  sources: namedFactSchema,
  standards: namedFactSchema,
  terms: termSchema,
} as const;

/** The name of a kind of fact, which is its folder’s name. */
export type FactKind = keyof typeof factSchemas;

/** One fact of a kind, as its file holds it. */
export type FactFile<Kind extends FactKind> = z.infer<(typeof factSchemas)[Kind]>;

/** All kinds, in alphabetical order. */
export const factKinds = Object.keys(factSchemas) as FactKind[];
