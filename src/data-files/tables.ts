import { activitiesTable } from '../components/activities-table/activities-csv.ts';
import { policy } from '../content-reader/load-policy.ts';
import { coverageTable } from '../domain/coverage.ts';
import { type CsvForm, formatCsv } from '../domain/csv.ts';
import { retentionTable } from '../domain/policy-data.ts';

const tables = { retention: retentionTable, activities: activitiesTable, coverage: coverageTable } as const;

type TableName = keyof typeof tables;

/** The tables by their name in the address: `/data/retention.csv`. */
export const tablePaths = (): { params: { table: TableName } }[] =>
  (Object.keys(tables) as TableName[]).map((table) => ({ params: { table } }));

/** A table as a file, in four languages: see docs/data-files.md. */
export function csvResponse(table: TableName, form: CsvForm): Response {
  return new Response(formatCsv(tables[table](policy), form), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
