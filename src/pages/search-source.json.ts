import type { APIRoute } from 'astro';
import { fillFacts } from '../content-reader/fill-facts.ts';
import { type LocalizedText, perLocale } from '../domain/locales.ts';
import { policy } from '../content-reader/load-policy.ts';
import { searchSource } from '../search/build/search-records.ts';

/** What the search index is made of. The integration that builds the index takes it in, and it is not published. */
export const GET: APIRoute = () => Response.json(searchSource(policy, journeys));

const filled = (text: LocalizedText): LocalizedText => perLocale((locale) => fillFacts(text[locale], locale));

const journeys = [...policy.journeys].map(([id, { name, summary }]) => ({
  id,
  name: filled(name),
  summary: filled(summary),
}));
