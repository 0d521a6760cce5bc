import { z } from 'zod';
import { dataFormat } from '../domain/policy-data.ts';
import { editionSchema } from '../schemas/edition.ts';
import { activitySchema } from '../schemas/activity.ts';
import { type FactKind, factSchemas } from '../schemas/fact-kinds.ts';
import { idPattern, localizedText } from '../schemas/shared.ts';
import { controller } from '../site/site.ts';

const id = z.string().regex(idPattern);
const named = { id: id.describe('The id, as in addresses of the site.'), title: localizedText };

// New fields do not change the number of the format, so that whoever validates by this schema has to let them pass.
const policyFile = (kinds: readonly FactKind[]) =>
  z.object({
    $schema: z.url().describe('The address of this schema.'),
    $id: z.url().describe('The address of the file.'),
    format: z.literal(dataFormat).describe('The number of the format: it grows when a program would have to change.'),
    edition: editionSchema.describe('Which edition of the policy.'),
    sections: z
      .array(z.object({ ...named, clauses: z.array(z.object(named)).describe('Its clauses in order.') }))
      .describe('The sections in order.'),
    facts: z
      .object(
        Object.fromEntries(kinds.map((kind) => [kind, z.record(id, schemaOf(kind, kinds)).describe('Facts by id.')])),
      )
      .describe('The facts by kind.'),
  });

/** The schema of a kind, without what could only name facts of a kind that the file does not have. */
const schemaOf = (kind: FactKind, kinds: readonly FactKind[]): z.ZodType =>
  kind === 'activities' && !kinds.includes('controllers')
    ? activitySchema.omit({ controllers: true })
    : factSchemas[kind];

/** The address at which it is published, and the kinds of fact in the file → the JSON Schema of `/data/policy.json`. */
export function policySchema(address: string, kinds: readonly FactKind[]): object {
  const { $schema, ...schema } = z.toJSONSchema(policyFile(kinds), { io: 'input', reused: 'ref' });
  return { $schema, $id: address, title: `The facts of the ${controller.name} privacy policy`, ...schema };
}
