import type { APIRoute } from 'astro';
import { feed } from '../../components/editions/feed.ts';
import { isLocale } from '../../domain/locales.ts';
import { localePaths } from '../../routes/locale-paths.ts';

export const getStaticPaths = localePaths;

/** What changed in the policy, as an Atom feed. */
export const GET: APIRoute = ({ params: { locale } }) => {
  if (!isLocale(locale)) throw new RangeError(`"${String(locale)}" is no language.`);
  return new Response(feed(locale), { headers: { 'Content-Type': 'application/atom+xml' } });
};
