import type { APIRoute, GetStaticPaths } from 'astro';
import { embedScript, embedVersion } from '../../embed/build/embed-script.ts';
import { hasPublicFile } from '../../site/content-place.ts';

/** The script under the address of its version, where public/ does not keep it: what was released never changes. */
export const getStaticPaths = (() =>
  hasPublicFile(`embed/${embedVersion}.js`) ? [] : [{ params: { version: embedVersion } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(embedScript, { headers: { 'Content-Type': 'text/javascript' } });
