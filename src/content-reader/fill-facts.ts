import { fact, type Policy } from '../domain/policy.ts';
import { type Insertion, isInsertionName, textParts } from '../domain/insertions.ts';
import type { Locale } from '../domain/locales.ts';
import { parsePeriod } from '../domain/period.ts';
import { aroundPeriod } from '../i18n/bound.ts';
import { formatCount, formatList, formatPeriod, formatPeriodDative, formatShare } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { FactFile } from '../schemas/fact-kinds.ts';
import { policy as shown } from './load-policy.ts';

/** A text of a journey → the same with its facts filled in: `{period call-log}` → "1 jaar"; with those of the edition shown, or of another. */
export function fillFacts(text: string, locale: Locale, policy: Policy = shown): string {
  return textParts(text)
    .map((part) => (typeof part === 'string' ? part : inWords(part, locale, policy)))
    .join('');
}

/** A postal address, line by line, with its town as the language names it. */
export function addressLines(
  { lines, town }: Extract<FactFile<'contacts'>, { readonly kind: 'address' }>,
  locale: Locale,
): string[] {
  return town === undefined ? lines : [...lines.slice(0, -1), town[locale]];
}

/** A period, ISO 8601, or a range of two → in words, in German in the dative where that is asked for: "13 Monaten". */
export function periodInWords(
  { period, upTo }: { readonly period: string; readonly upTo?: string | undefined },
  locale: Locale,
  isDative = false,
): string {
  const [from = '', to] = [period, ...(upTo === undefined ? [] : [upTo])].map((iso) =>
    isDative ? formatPeriodDative(parsePeriod(iso)) : formatPeriod(parsePeriod(iso), locale),
  );
  return to === undefined ? from : translator(locale)('retention.range', { from, to });
}

function inWords({ name, id, isDative }: Insertion, locale: Locale, policy: Policy): string {
  if (!isInsertionName(name)) throw new ReferenceError(`There is no insertion "${name}".`);
  switch (name) {
    case 'contact': {
      const contact = fact(policy, 'contacts', id);
      if (contact.kind === 'email') return contact.email;
      return contact.kind === 'phone' ? contact.phone.replaceAll(' ', '\u00a0') : contact.name[locale];
    }
    case 'address': {
      const contact = fact(policy, 'contacts', id);
      return contact.kind === 'address' ? addressLines(contact, locale).join(', ') : contact.name[locale];
    }
    case 'option': {
      const contact = fact(policy, 'contacts', id);
      return contact.kind === 'phone' ? String(contact.option) : '';
    }
    case 'period':
    case 'deadline': {
      // In prose one component fills in periods and deadlines alike.
      const retention = policy.facts.retention.get(id);
      const [before, behind] = aroundPeriod(retention?.bound, locale);
      return before + periodInWords(retention ?? fact(policy, 'deadlines', id), locale, isDative) + behind;
    }
    case 'share':
      return formatShare(fact(policy, 'retention', id).share ?? 100, locale);
    case 'count':
      return formatCount(fact(policy, 'lists', id).items.length, locale);
    case 'list': {
      const { kind, items } = fact(policy, 'lists', id);
      return formatList(
        items.map((item) => fact(policy, kind, item).name[locale]),
        locale,
      );
    }
    case 'phones':
      return formatList(
        fact(policy, 'lists', id).items.map((item) => inWords({ name: 'contact', id: item, isDative }, locale, policy)),
        locale,
      );
    case 'service':
      return fact(policy, 'services', id).name[locale];
    case 'law':
      return fact(policy, 'laws', id).name[locale];
    case 'recipient':
      return fact(policy, 'recipients', id).name[locale];
  }
}
