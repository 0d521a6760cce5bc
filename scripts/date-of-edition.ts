import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The date that the PDFs bear: SOURCE_DATE_EPOCH in seconds, else the first day of the month of the policy’s edition. */
export function dateOfEdition(epoch = process.env['SOURCE_DATE_EPOCH']): Date {
  if (epoch !== undefined) return new Date(Number(epoch) * 1000);
  const { lastUpdated } = parse(readFileSync('content/edition.yaml', 'utf8')) as { lastUpdated: string };
  return new Date(`${lastUpdated}-01T00:00:00Z`);
}
