import type { APIRoute } from 'astro';
import { embedFiles } from '../embed/build/embed-files.ts';

/** What stands beside each view for frames, all in one: an integration writes it out, and this is not published. */
export const GET: APIRoute = () => Response.json(embedFiles());
