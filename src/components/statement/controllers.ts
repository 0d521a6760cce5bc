import type { Locale } from '../../domain/locales.ts';
import { fact, type Policy } from '../../domain/policy.ts';
import { formatColon, formatList } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';

/** Who is responsible for an activity, in words. */
export interface ControllersInWords {
  readonly label: string;
  /** "Acme and Acme Bank, jointly". */
  readonly who: string;
  readonly clause: string;
  /** Of joint ones what they arranged: words, and the clause that follows them where the policy says it. */
  readonly arrangement?: { readonly text: string; readonly clause?: string };
}

/** An activity by its id → who is responsible for it, where the policy says so of it; none where it is the controller of the site. */
export function controllersInWords(policy: Policy, activity: string, locale: Locale): ControllersInWords | undefined {
  const { controllers } = fact(policy, 'activities', activity);
  if (controllers === undefined) return undefined;
  const t = translator(locale);
  const { clause, of, arrangement } = controllers;
  const names = formatList(
    of.map((id) => fact(policy, 'controllers', id).name[locale]),
    locale,
  );
  const label = t('controllers.label');
  if (arrangement === undefined) return { label, who: names, clause };
  const before = t('controllers.arrangement') + formatColon(locale);
  return {
    ...{ label, who: t('controllers.joint', { who: names }), clause },
    arrangement:
      arrangement === 'not stated' ? { text: before + t('timeline.notStated') } : { text: before, clause: arrangement },
  };
}
