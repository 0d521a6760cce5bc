import type { APIRoute } from 'astro';
import { policyData } from '../../domain/policy-data.ts';
import { policy } from '../../content-reader/load-policy.ts';
import { absoluteAddress, dataAddress } from '../../routes/addresses.ts';

/** The facts of the policy for programs, in four languages: see docs/data-files.md. */
export const GET: APIRoute = () =>
  Response.json({
    $schema: absoluteAddress(dataAddress('policy.schema.json')),
    $id: absoluteAddress(dataAddress('policy.json')),
    ...policyData(policy),
  });
