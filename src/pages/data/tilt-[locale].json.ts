import type { APIRoute } from 'astro';
import { policy } from '../../content-reader/load-policy.ts';
import { tiltDocument } from '../../data-files/tilt.ts';
import { isLocale } from '../../domain/locales.ts';
import { localePaths } from '../../routes/locale-paths.ts';

export const getStaticPaths = localePaths;

/** The policy in TILT, which has one language a file: see docs/data-files.md. */
export const GET: APIRoute = ({ params: { locale } }) => {
  if (!isLocale(locale)) throw new RangeError(`"${String(locale)}" is no language.`);
  return Response.json(tiltDocument(policy, locale));
};
