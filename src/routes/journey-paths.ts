import { fillFacts } from '../content-reader/fill-facts.ts';
import { policy } from '../content-reader/load-policy.ts';
import { localePaths } from './locale-paths.ts';

/** The paths of a page that each journey has in every language, with its title and its description there. */
export function journeyPaths() {
  return localePaths().flatMap(({ params: { locale } }) =>
    [...policy.journeys].map(([journey, { name, summary }]) => ({
      params: { locale, journey },
      props: { title: fillFacts(name[locale], locale), description: fillFacts(summary[locale], locale) },
    })),
  );
}
