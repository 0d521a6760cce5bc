import type { APIRoute } from 'astro';
import { absoluteAddress, underBase } from '../routes/addresses.ts';

/** Every robot may read everything; the sitemap’s address has to be a whole one. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(underBase('/sitemap.xml'))}\n`);
