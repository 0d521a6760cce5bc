import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sizeSheet } from '../../../../embed/size-sheet.ts';
import { measured } from '../../../../embed-heights.ts';
import { embedPaths } from '../../../../embed-places.ts';

export const getStaticPaths = embedPaths;

/** How much place a view takes in the host’s page. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { place, locale } }) =>
  new Response(sizeSheet(place.path, locale, measured(place.path, locale)), {
    headers: { 'Content-Type': 'text/css' },
  });
