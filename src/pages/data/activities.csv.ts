import type { APIRoute } from 'astro';
import { activitiesTable } from '../../components/activities-table/activities-csv.ts';
import { formatCsv } from '../../domain/csv.ts';
import { policy } from '../../content-reader/load-policy.ts';

/** Every field of every activity for spreadsheets, in four languages: see docs/data-files.md. */
export const GET: APIRoute = () =>
  new Response(formatCsv(activitiesTable(policy)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
