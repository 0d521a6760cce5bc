import type { APIRoute } from 'astro';
import { knownEditions } from '../components/editions/known-editions.ts';
import {
  absoluteAddress,
  alternates,
  editionPath,
  navigationPages,
  pageAddress,
  underBase,
} from '../routes/addresses.ts';
import { policy } from '../content-reader/load-policy.ts';
import { locales } from '../domain/locales.ts';

/** The sitemap: every page in every language, each with its alternates (sitemaps.org, with Google’s xhtml:link). */
export const GET: APIRoute = () => {
  const journeys = [...policy.journeys.keys()].map((id) => `wizard/${id}` as const);
  const others = ['downloads', 'signs', 'developers', 'activities', 'coverage', 'search', 'print', 'editions'] as const;
  const changes = knownEditions
    .filter(({ follows }) => follows !== undefined)
    .map(({ id }) => editionPath(id, 'changes'));
  const pages = ['overview', ...navigationPages, ...journeys, 'wizard/map', ...others, ...changes] as const;
  const entries = [
    entry(underBase('/'), 'overview'),
    ...pages.flatMap((page) => locales.map((locale) => entry(pageAddress(page, locale), page))),
  ];
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};

function entry(address: string, page: Parameters<typeof alternates>[0]): string {
  const links = alternates(page).map(
    ({ hreflang, href }) => `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
  );
  return `  <url>\n    <loc>${absoluteAddress(address)}</loc>\n${links.join('\n')}\n  </url>`;
}
