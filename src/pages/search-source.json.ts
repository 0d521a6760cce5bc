import type { APIRoute } from 'astro';
import { policy } from '../load-policy.ts';
import { searchSource } from '../search-records.ts';

/** What the search index is made of. The integration that builds the index takes it in, and it is not published. */
export const GET: APIRoute = () => Response.json(searchSource(policy, []));
