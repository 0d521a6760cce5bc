import type { EmbedPath } from '../../routes/addresses.ts';
import { fillFacts } from '../../content-reader/fill-facts.ts';
import { journeysInOrder } from '../../content-reader/journeys-in-order.ts';
import type { Locale } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { policy } from '../../content-reader/load-policy.ts';

/** What can stand in a frame of another site: its path, its title, and what it shows in one sentence. */
export interface EmbedPlace {
  readonly path: EmbedPath;
  readonly title: string;
  readonly description: string;
}

const clauses = policy.sections.flatMap((section) => section.clauses);

/** Every view for frames, in a language. */
export function embedPlaces(locale: Locale): readonly EmbedPlace[] {
  const t = translator(locale);
  return [
    { path: 'policy', title: t('policy.title'), description: t('policy.description') },
    { path: 'retention', title: t('timeline.title'), description: t('timeline.description') },
    { path: 'wizard', title: t('wizard.title'), description: t('wizard.description') },
    { path: 'search', title: t('search.title'), description: t('search.description') },
    ...journeysInOrder(locale).map(([id, { name, summary }]) => ({
      path: `wizard/${id}` as const,
      title: fillFacts(name[locale], locale),
      description: fillFacts(summary[locale], locale),
    })),
    ...policy.sections.map(({ id, title }) => ({
      path: `section/${id}` as const,
      title: title[locale].replaceAll('\u00ad', ''),
      description: t('embed.section.description', { title: title[locale] }),
    })),
    ...clauses.map(({ id, title }) => ({
      path: `clause/${id}` as const,
      title: title[locale].replaceAll('\u00ad', ''),
      description: t('embed.clause.description', { title: title[locale] }),
    })),
  ];
}
