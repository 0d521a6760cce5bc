import { journeyAddress, pageAddress } from '../routes/addresses.ts';
import type { Locale } from '../domain/locales.ts';
import { capitalized, formatMonth } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { follows, pageText, policy } from '../content-reader/load-policy.ts';
import { fillFacts } from '../content-reader/fill-facts.ts';
import { journeysInOrder } from '../content-reader/journeys-in-order.ts';

/** A part behind the policy: its letter, its place in the document, its title, and the places in it that the contents name. */
export interface Part {
  readonly letter: string;
  readonly id: string;
  readonly title: string;
  readonly places: readonly { readonly id: string; readonly title: string }[];
}

/** The place of a journey in the document. */
export const journeyPlace = (journey: string): string => `journey-${journey}`;

/** A language → the parts behind the policy, in their order. */
export function partsOf(locale: Locale) {
  const t = translator(locale);
  const month = formatMonth(policy.edition.lastUpdated, locale);
  const journeys = journeysInOrder(locale).map(([id, { name }]) => ({
    id: journeyPlace(id),
    title: capitalized(fillFacts(name[locale], locale), locale),
  }));
  return {
    timeline: { letter: 'A', id: 'timeline', title: t('timeline.title'), places: [] },
    journeys: { letter: 'B', id: 'journeys', title: t('wizard.title'), places: journeys },
    rights: { letter: 'C', id: 'your-rights', title: pageText('rights', locale).title, places: [] },
    glossary: { letter: 'D', id: 'glossary', title: t('glossary.title'), places: [] },
    silences: { letter: 'E', id: 'not-stated', title: t('silences.title'), places: [] },
    // A supplement, where there was an edition before.
    ...(follows === undefined
      ? {}
      : { changes: { letter: 'F', id: 'changes', title: t('changes.title', { month }), places: [] } }),
  } as const satisfies Record<string, Part>;
}

/** Where a page of the site begins in the document, and what the ids of its places have before them here. */
export interface PageInside {
  readonly start: string;
  readonly prefix: string;
}

/** A period can have the same id as a clause, so its place gets a prefix. */
export const periodPrefix = 'period-';

/** The pages of the site that this document holds, by their addresses. */
export function pagesInside(locale: Locale): Map<string, PageInside> {
  const parts = partsOf(locale);
  return new Map([
    [pageAddress('policy', locale), { start: 'policy', prefix: '' }],
    [pageAddress('retention', locale), { start: parts.timeline.id, prefix: periodPrefix }],
    [pageAddress('rights', locale), { start: parts.rights.id, prefix: '' }],
    [pageAddress('wizard', locale), { start: parts.journeys.id, prefix: '' }],
    ...[...policy.journeys.keys()].map((id): [string, PageInside] => [
      journeyAddress(id, locale),
      { start: journeyPlace(id), prefix: '' },
    ]),
  ]);
}
