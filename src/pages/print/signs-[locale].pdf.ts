import type { APIRoute, GetStaticPaths } from 'astro';
import { policy } from '../../content-reader/load-policy.ts';
import { firstDayOf } from '../../domain/editions.ts';
import type { Locale } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { layOut } from '../../pictures/sign-layout.ts';
import { signsPdf } from '../../pictures/sign-pdf.ts';
import { clauseSigns, periodSigns } from '../../pictures/signs.ts';
import { hasPdf } from '../../routes/addresses.ts';
import { localePaths } from '../../routes/locale-paths.ts';

export const getStaticPaths = (() => (hasPdf ? localePaths() : [])) satisfies GetStaticPaths;

/** All signs of a language, one on each page. */
export const GET: APIRoute<object, { locale: Locale }> = async ({ params: { locale } }) => {
  const signs = [...periodSigns, ...clauseSigns].map((sign) => layOut(sign, locale));
  const date = new Date(`${firstDayOf(policy.edition.lastUpdated)}T00:00:00Z`);
  const pdf = await signsPdf(signs, { title: translator(locale)('signs.title'), language: locale, date });
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
};
