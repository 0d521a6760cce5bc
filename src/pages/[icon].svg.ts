import type { APIRoute, GetStaticPaths } from 'astro';
import { brand } from '../site/site.ts';
import { hasPublicFile } from '../site/content-place.ts';

/** The icon of browser tabs: the logo, where public/ has no favicon.svg of its own. */
export const getStaticPaths = (() =>
  hasPublicFile('favicon.svg') ? [] : [{ params: { icon: 'favicon' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
    svg { color: ${brand.accent.light}; }
    @media (prefers-color-scheme: dark) { svg { color: ${brand.accent.dark}; } }
  </style>
${brand.logo}
</svg>
`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
