import type { APIRoute } from 'astro';
import { embedScript } from '../embed/build/embed-script.ts';

/** The script that other sites load: it defines the element. */
export const GET: APIRoute = () => new Response(embedScript, { headers: { 'Content-Type': 'text/javascript' } });
