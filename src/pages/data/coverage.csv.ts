import type { APIRoute } from 'astro';
import { coverageTable } from '../../domain/coverage.ts';
import { formatCsv } from '../../domain/csv.ts';
import { policy } from '../../content-reader/load-policy.ts';

/** The duties to inform, activity by activity: see docs/data-files.md. */
export const GET: APIRoute = () =>
  new Response(formatCsv(coverageTable(policy)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
