import { z } from 'zod';
import { addressKinds } from '../domain/redirects.ts';
import { idPattern } from './shared.ts';

/** One of those kinds. */
export type AddressKind = (typeof addressKinds)[number];

const id = z.string().regex(idPattern);

const ofEachKind = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject(Object.fromEntries(addressKinds.map((kind) => [kind, schema])) as Record<AddressKind, Schema>);

/** Every id that any edition ever had: people have linked to it. Ids are only added. */
export const addressesSchema = ofEachKind(z.array(id));

/** The ids as their file holds them. */
export type AddressesFile = z.infer<typeof addressesSchema>;

/** What became of ids that an edition has no longer. */
export const redirectsSchema = ofEachKind(
  z
    .record(
      id,
      z.strictObject({
        since: id.describe('The id of the first edition that has it no longer.'),
        to: id.optional().describe('The id of its successor, of the same kind; left out where it was removed.'),
      }),
    )
    .optional()
    .describe('Former id → what became of it.'),
);

/** The successors as their file holds them. */
export type RedirectsFile = z.infer<typeof redirectsSchema>;
