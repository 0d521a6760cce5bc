import { formerOf } from '../routes/former-addresses.ts';
import { policy } from '../content-reader/load-policy.ts';
import type { Locale } from '../domain/locales.ts';
import { timelineRows } from '../domain/timeline.ts';
import { capitalized } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { lengthInWords } from '../components/period-badge/retention-in-words.ts';
import { clauseAddress, retentionAddress } from '../routes/addresses.ts';

/** A clause or a period that a sign leads to. */
export interface Sign {
  /** Of its short address and of its file: `cameras-kept`, `kept/camera-images`. */
  readonly path: string;
  readonly title: (locale: Locale) => string;
  /** How long, where it leads to a period. */
  readonly length?: (locale: Locale) => string;
  /** What it leads to. */
  readonly address: (locale: Locale) => string;
}

const plain = (text: string): string => text.replaceAll('\u00ad', '');

/** A sign for each clause, in the order of the policy. */
export const clauseSigns: readonly Sign[] = policy.sections.flatMap(({ clauses }) =>
  clauses.map(({ id, title }) => ({
    path: id,
    title: (locale: Locale) => plain(title[locale]),
    address: (locale: Locale) => clauseAddress(id, locale),
  })),
);

/** A sign for each retention period, the shortest first. */
export const periodSigns: readonly Sign[] = timelineRows(policy).map(({ id, name, iso, upTo, bound }) => ({
  path: `kept/${id}`,
  title: (locale: Locale) => capitalized(plain(name[locale]), locale),
  length: (locale: Locale) => lengthInWords({ period: iso, upTo, bound }, locale),
  address: (locale: Locale) => retentionAddress(id, locale),
}));

/** What stands on signs that were printed while something had another id: they lead to the place that says what became of it. */
export const formerSigns: readonly Sign[] = [
  ...formerOf('clauses').map(({ id, to }) => ({
    ...titled(clauseSigns, to),
    path: id,
    address: (locale: Locale) => clauseAddress(id, locale),
  })),
  ...formerOf('retention').map(({ id, to }) => ({
    ...titled(periodSigns, to === undefined ? undefined : `kept/${to}`),
    path: `kept/${id}`,
    address: (locale: Locale) => retentionAddress(id, locale),
  })),
];

/** The title of a sign of today, or where there is none, that of the page. */
function titled(signs: readonly Sign[], path: string | undefined): Pick<Sign, 'title'> {
  return {
    title: signs.find((sign) => sign.path === path)?.title ?? ((locale) => translator(locale)('navigation.policy')),
  };
}
