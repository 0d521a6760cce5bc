import { currentId, editionOf, editions } from '../../content-reader/load-policy.ts';
import { formatIsoDate, parseDate } from '../../domain/calendar.ts';
import { formattingLocales, type Locale } from '../../domain/locales.ts';
import type { EditionFile } from '../../schemas/edition.ts';
import { formatMonth } from '../../i18n/format.ts';
import { dateInWords } from '../../i18n/intl-words.ts';
import { editionPath, type EditionPage, siteAddress } from '../../routes/addresses.ts';

/** An edition that readers may see. */
export interface KnownEdition {
  readonly id: string;
  readonly edition: EditionFile;
  readonly isCurrent: boolean;
  /** The id of the edition before it. */
  readonly follows?: string;
}

/** The editions that readers may see, from the first to the last: all but drafts. */
export const knownEditions: readonly KnownEdition[] = editions.flatMap(({ id, changes }): KnownEdition[] => {
  const edition = editionOf(id);
  if (edition.standing === 'draft' && id !== currentId) return [];
  return [{ id, edition, isCurrent: id === currentId, ...(changes ? { follows: changes.value.follows } : {}) }];
});

/** A page of an edition, and a place on it → its address; the edition that holds stands at the site’s own addresses. */
export function editionAddress(id: string, page: EditionPage, locale: Locale, fragment?: string): string {
  const isOwn = id === currentId && page !== 'changes';
  return siteAddress(isOwn ? page : editionPath(id, page), locale, fragment);
}

/** The paths of a page that each edition has in every language where `has` says so. */
export function editionPaths(locales: readonly Locale[], has: (edition: KnownEdition) => boolean) {
  return locales.flatMap((locale) =>
    knownEditions.filter(has).map((edition) => ({ params: { locale, edition: edition.id } })),
  );
}

/** The month of an edition, as the policy gives it, in words. */
export const monthOf = (id: string, locale: Locale): string => formatMonth(editionOf(id).lastUpdated, locale);

/** A day, ISO 8601, in words. */
export function dayInWords(iso: string, locale: Locale): string {
  const date = parseDate(iso);
  return date && formatIsoDate(date) === iso ? dateInWords(date, formattingLocales[locale]) : iso;
}
