import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { csvResponse, tablePaths } from '../../data-files/tables.ts';

export const getStaticPaths = tablePaths;

/** A table for spreadsheets as they are set up in Belgium. */
export const GET: APIRoute<Record<string, unknown>, InferGetStaticParamsType<typeof getStaticPaths>> = ({ params }) =>
  csvResponse(params.table, 'spreadsheet');
