import type { Locale } from '../domain/locales.ts';
import { policy } from './load-policy.ts';
import type { JourneyFile } from '../schemas/journey.ts';

/** The journeys as readers of a language see them listed: by group, and within it by name, as that language sorts. */
export function journeysInOrder(locale: Locale): [id: string, JourneyFile][] {
  const groups = policy.roles.journeyGroups.map(({ id }) => id);
  return [...policy.journeys].sort(
    ([, a], [, b]) =>
      groups.indexOf(a.group) - groups.indexOf(b.group) || a.name[locale].localeCompare(b.name[locale], locale),
  );
}
