import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteAddress, fullAddress, underBase } from '../../../../addresses.ts';
import { frameHtml } from '../../../../embed/snippets.ts';
import { usualHeight } from '../../../../embed-heights.ts';
import { embedPaths } from '../../../../embed-places.ts';
import { translator } from '../../../../i18n/translate.ts';

export const getStaticPaths = embedPaths;

/** The oEmbed answer of a view (https://oembed.com, 2.3.4.4): the frame that shows it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { place, locale } }) => {
  const { path, title } = place;
  const site = absoluteAddress(underBase('/'));
  const height = usualHeight(path, locale);
  const full = absoluteAddress(fullAddress(path, locale));
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: translator(locale)('site.name'),
    provider_url: site,
    cache_age: 86_400,
    html: frameHtml({ site, lang: locale, path, theme: 'auto', title, full, height }),
    width: 640,
    height,
  });
};
