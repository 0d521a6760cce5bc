import { fillFacts } from '../content-reader/fill-facts.ts';
import { policy } from '../content-reader/load-policy.ts';
import { translator } from '../i18n/translate.ts';
import { formerOf } from './former-addresses.ts';
import { localePaths } from './locale-paths.ts';

/**
 * The paths of a page that each journey has in every language, with its title and its description there; a former id has those of
 * its successor, or, where it is gone, those of the wizard.
 */
export function journeyPaths() {
  const journeys = [...policy.journeys].map(([id, journey]) => ({ id, journey }));
  const former = formerOf('journeys').map(({ id, to = '' }) => ({ id, journey: policy.journeys.get(to) }));
  return localePaths().flatMap(({ params: { locale } }) =>
    [...journeys, ...former].map(({ id, journey }) => ({
      params: { locale, journey: id },
      props: {
        title: journey ? fillFacts(journey.name[locale], locale) : translator(locale)('wizard.title'),
        description: journey ? fillFacts(journey.summary[locale], locale) : translator(locale)('wizard.description'),
      },
    })),
  );
}
