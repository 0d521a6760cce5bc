import type { APIRoute } from 'astro';
import { policy } from '../../content-reader/load-policy.ts';
import { dpvDocument } from '../../data-files/dpv.ts';

/** The policy in the Data Privacy Vocabulary, in four languages: see docs/data-files.md. */
export const GET: APIRoute = () =>
  Response.json(dpvDocument(policy), { headers: { 'Content-Type': 'application/ld+json' } });
