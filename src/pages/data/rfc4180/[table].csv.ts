import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { csvResponse, tablePaths } from '../../../data-files/tables.ts';

export const getStaticPaths = tablePaths;

/** The same table for programs. */
export const GET: APIRoute<Record<string, unknown>, InferGetStaticParamsType<typeof getStaticPaths>> = ({ params }) =>
  csvResponse(params.table, 'rfc4180');
