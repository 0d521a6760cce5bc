import type { EditionFile } from '../schemas/edition.ts';

/** What decides which edition holds: its standing, and its days. */
export type EditionDates = Pick<EditionFile, 'id' | 'standing' | 'inForce'>;

/** ISO 8601 days compare as texts. */
const hasBegun = ({ inForce }: EditionDates, day: string | undefined): boolean =>
  inForce?.from !== undefined && day !== undefined && inForce.from <= day;

/** Whether an edition holds or has held: a draft never, a scheduled one from its day on. */
const isPublished = (edition: EditionDates, day: string | undefined): boolean =>
  edition.standing === 'scheduled' ? hasBegun(edition, day) : edition.standing !== 'draft';

/**
 * The editions from the first to the last, and the day of the build (none: nothing scheduled begins) → the one that the site
 * shows.
 */
export function currentEdition<Edition extends EditionDates>(editions: readonly Edition[], day?: string): Edition {
  const current = editions.filter((edition) => isPublished(edition, day)).at(-1) ?? editions[0];
  if (current === undefined) throw new RangeError('There is no edition.');
  return current;
}

/** The standing of each edition on the day of the build: what was replaced is superseded, what was scheduled has begun. */
export function standingOf(
  edition: EditionDates,
  editions: readonly EditionDates[],
  day?: string,
): EditionFile['standing'] {
  const current = currentEdition(editions, day);
  const place = (id: string): number => editions.findIndex((one) => one.id === id);
  if (isPublished(edition, day) && place(edition.id) < place(current.id)) return 'superseded';
  return edition.id === current.id && edition.standing === 'scheduled' ? 'in-force' : edition.standing;
}

/**
 * The editions from the first to the last, and a day → the id of the one that held on it, or nothing where that is not known. One
 * holds from its first day until its last, or until the next one begins; without a first day it is not known to hold.
 */
export function heldOn(editions: readonly EditionDates[], day: string): string | undefined {
  const dated = editions.filter(({ standing, inForce }) => standing !== 'draft' && inForce?.from !== undefined);
  const begun = dated.filter((edition) => hasBegun(edition, day)).at(-1);
  const until = begun?.inForce?.until;
  return until !== undefined && until < day ? undefined : begun?.id;
}

/** When an edition was last updated, as far as it says so, ISO 8601 → a day for formats that need one: of a month its first. */
export const firstDayOf = (lastUpdated: string): string =>
  lastUpdated.length === 7 ? `${lastUpdated}-01` : lastUpdated;
