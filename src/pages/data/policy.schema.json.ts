import type { APIRoute } from 'astro';
import { policySchema } from '../../data-files/policy-schema.ts';
import { policy } from '../../content-reader/load-policy.ts';
import { kindsIn } from '../../domain/policy-data.ts';
import { absoluteAddress, dataAddress } from '../../routes/addresses.ts';

/** The JSON Schema of policy.json. */
export const GET: APIRoute = () =>
  Response.json(policySchema(absoluteAddress(dataAddress('policy.schema.json')), kindsIn(policy)));
