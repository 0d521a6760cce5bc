import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { firstDayOf } from '../src/domain/editions.ts';
import { contentFile } from '../src/site/content-place.ts';

/**
 * The date that the PDFs bear: of the build, as SOURCE_DATE_EPOCH in seconds or BUILD_DAY say it; where neither does, the first day of
 * the month of the policy’s first edition, so that the same inputs make the same bytes.
 */
export function dateOfEdition(epoch = process.env['SOURCE_DATE_EPOCH'], day = process.env['BUILD_DAY']): Date {
  if (epoch !== undefined) return new Date(Number(epoch) * 1000);
  if (day) return new Date(`${day}T00:00:00Z`);
  const { lastUpdated } = parse(readFileSync(contentFile('edition.yaml'), 'utf8')) as { lastUpdated: string };
  return new Date(`${firstDayOf(lastUpdated)}T00:00:00Z`);
}
