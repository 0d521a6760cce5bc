import type { APIRoute } from 'astro';
import { embedFiles } from '../embed/build/embed-files.ts';
import { pictureFiles } from '../pictures/picture-files.ts';

/** The small files that stand beside pages, all in one: an integration writes them out, and this is not published. */
export const GET: APIRoute = () => Response.json({ ...embedFiles(), ...pictureFiles() });
