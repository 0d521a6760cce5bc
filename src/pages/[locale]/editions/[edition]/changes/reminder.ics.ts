import type { APIRoute } from 'astro';
import { editionAddress, editionPaths, monthOf } from '../../../../../components/editions/known-editions.ts';
import { policyOf } from '../../../../../content-reader/load-policy.ts';
import { parseDate } from '../../../../../domain/calendar.ts';
import { calendarFile } from '../../../../../domain/calendar-file.ts';
import { isLocale, locales } from '../../../../../domain/locales.ts';
import { translator } from '../../../../../i18n/translate.ts';
import { absoluteAddress } from '../../../../../routes/addresses.ts';

export const getStaticPaths = () => editionPaths(locales, ({ edition }) => edition.standing === 'scheduled');

/** A day to read what changes: the first one of an edition that is to come. */
export const GET: APIRoute = ({ params: { locale, edition = '' } }) => {
  if (!isLocale(locale)) throw new RangeError(`"${String(locale)}" is no language.`);
  const t = translator(locale);
  const day = policyOf(edition).edition.inForce?.from ?? '';
  const date = parseDate(day);
  if (!date) throw new RangeError(`The edition "${edition}" is scheduled for no day.`);
  const description = [
    t('changes.title', { month: monthOf(edition, locale) }),
    absoluteAddress(editionAddress(edition, 'changes', locale)),
  ].join('\n');
  const entry = { uid: `edition-${edition}-${locale}`, date, summary: t('editions.reminder'), description };
  // The stamp is the day itself: the same inputs make the same file.
  return new Response(calendarFile([entry], new Date(`${day}T00:00:00Z`)), {
    headers: { 'Content-Type': 'text/calendar' },
  });
};
