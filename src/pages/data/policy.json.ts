import type { APIRoute } from 'astro';
import { policyData } from '../../domain/policy-data.ts';
import { policy } from '../../content-reader/load-policy.ts';

/** The facts of the policy for programs, in four languages: see docs/data-files.md. */
export const GET: APIRoute = () => Response.json(policyData(policy));
