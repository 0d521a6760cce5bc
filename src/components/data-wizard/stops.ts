import { type AnswerActivity, sayings } from '../../domain/journey.ts';
import type { Locale } from '../../domain/locales.ts';
import { parsePeriod } from '../../domain/period.ts';
import { fact, type Policy } from '../../domain/policy.ts';
import type { Saying } from '../../domain/sayings.ts';
import { formatList, formatPeriodAfter } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';

/** The stops of the line, in order. */
export const stopKinds = ['collected', 'used', 'seen', 'kept', 'gone'] as const;

/** One stop of the line. */
export type StopKind = (typeof stopKinds)[number];

/** What one clause says of an activity at a stop: words, or retention periods to draw as badges. */
export interface StopSaying {
  readonly clause: string;
  readonly text?: string;
  readonly periods?: readonly string[];
}

/** The policy, a stop and an activity → what is said there; empty where the policy is silent. */
export function sayingsAt(policy: Policy, kind: StopKind, { id }: AnswerActivity, locale: Locale): StopSaying[] {
  const t = translator(locale);
  const conditions = { 'if-needed': t('condition.ifNeeded'), 'if-given': t('condition.ifGiven') };
  const hedges = { usually: t('hedge.usually'), possibly: t('hedge.possibly'), 'by-post': t('hedge.byPost') };
  const names = (factKind: 'data-categories' | 'sources' | 'purposes' | 'recipients' | 'legal-bases', { of }: Saying) =>
    formatList(
      of.map(({ id: item, when }) => {
        const name = fact(policy, factKind, item).name[locale];
        return when === undefined ? name : `${name} (${conditions[when]})`;
      }),
      locale,
    );
  const said = (
    field: 'data' | 'source' | 'purposes' | 'exclusions' | 'recipients' | 'basis',
    factKind: Parameters<typeof names>[0],
    phrase: (text: string) => string = (text) => text,
  ): StopSaying[] =>
    sayings(policy, id, field).map((saying) => ({
      clause: saying.clause,
      text: phrase(names(factKind, saying)) + (saying.hedge === undefined ? '' : ` (${hedges[saying.hedge]})`),
    }));

  switch (kind) {
    case 'collected':
      return [
        ...said('data', 'data-categories'),
        ...said('source', 'sources', (source) => t('wizard.from', { source })),
      ];
    case 'used':
      return [
        ...said('purposes', 'purposes'),
        ...said('exclusions', 'purposes', (purpose) => t('wizard.never', { purpose })),
        ...said('basis', 'legal-bases', (basis) => t('wizard.basis', { basis })),
      ];
    case 'seen':
      return said('recipients', 'recipients');
    case 'kept':
      return sayings(policy, id, 'retention').map(({ clause, of }) => ({ clause, periods: of.map((item) => item.id) }));
    case 'gone':
      return sayings(policy, id, 'retention').flatMap(({ clause, of }) =>
        of.flatMap((item): StopSaying[] => {
          const { bound, end, period: iso } = fact(policy, 'retention', item.id);
          if (end === 'not stated') return [];
          const length = formatPeriodAfter(parsePeriod(iso), locale);
          const period = bound === 'exact' ? length : t('retention.atMost', { period: length });
          return [{ clause, text: t(end === 'erased' ? 'wizard.erased' : 'wizard.destroyed', { period }) }];
        }),
      );
  }
}
