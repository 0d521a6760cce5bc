import type { Locale } from '../../domain/locales.ts';
import { fact } from '../../domain/policy.ts';
import { policy } from '../../content-reader/load-policy.ts';

/** A kind of fact that is a name, an id and a language → the name in that language. */
export function factName(
  kind: 'recipients' | 'data-categories' | 'rights' | 'laws' | 'services' | 'standards',
  id: string,
  locale: Locale,
): string {
  return fact(policy, kind, id).name[locale];
}
