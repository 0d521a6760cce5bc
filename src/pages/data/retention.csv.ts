import type { APIRoute } from 'astro';
import { formatCsv } from '../../domain/csv.ts';
import { retentionTable } from '../../domain/policy-data.ts';
import { policy } from '../../content-reader/load-policy.ts';

/** The retention periods for spreadsheets, in four languages: see docs/data-files.md. */
export const GET: APIRoute = () =>
  new Response(formatCsv(retentionTable(policy)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
