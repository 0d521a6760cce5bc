import { z } from 'zod';
import { idOf, localizedText } from './shared.ts';

/** The kinds of fact that a list can hold. */
export const listableKinds = [
  'contacts',
  'cookies',
  'data-categories',
  'grounds',
  'rights',
  'silences',
  'sites',
] as const;

const listOf = <Kind extends (typeof listableKinds)[number]>(kind: Kind) =>
  z.strictObject({
    name: localizedText.describe('What the list is of.'),
    kind: z.literal(kind).describe('The kind of fact in the list.'),
    items: z.array(idOf(kind)).min(1).describe('The facts, in the order in which readers see them.'),
  });

/** An ordered list of facts that the policy names together; its length is the count that prose shows. */
export const listSchema = z.discriminatedUnion('kind', [
  listOf('contacts'),
  listOf('cookies'),
  listOf('data-categories'),
  listOf('grounds'),
  listOf('rights'),
  listOf('silences'),
  listOf('sites'),
]);
