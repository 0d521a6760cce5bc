import type { Locale } from '../domain/locales.ts';
import { policy } from './load-policy.ts';
import { type JourneyFile, journeyGroups } from '../schemas/journey.ts';

/** The journeys as readers of a language see them listed: by group, and within it by name, as that language sorts. */
export function journeysInOrder(locale: Locale): [id: string, JourneyFile][] {
  return [...policy.journeys].sort(
    ([, a], [, b]) =>
      journeyGroups.indexOf(a.group) - journeyGroups.indexOf(b.group) ||
      a.name[locale].localeCompare(b.name[locale], locale),
  );
}
