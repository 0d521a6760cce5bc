import type { Locale } from './domain/locales.ts';

/** A page that every language has: its id is the second part of its address; the overview has none. */
export type PageId = 'overview' | 'policy' | 'rights' | 'about';

/** The pages that the navigation shows, in its order. */
export const navigationPages = ['policy', 'rights', 'about'] as const satisfies readonly PageId[];

/** The folder the site is served under, without a slash at its end: "" or "/privacy". */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site, beginning with a slash → the path under which it is served. */
export function underBase(path: string): string {
  return `${base}${path}`;
}

/** A page and, if wanted, a place on it → its address: `policy`, `nl`, `cameras-kept` → `/nl/policy/#cameras-kept`. */
export function pageAddress(page: PageId, locale: Locale, fragment?: string): string {
  const path = page === 'overview' ? `/${locale}/` : `/${locale}/${page}/`;
  return underBase(fragment === undefined ? path : `${path}#${fragment}`);
}

/** A clause → its address on the policy page. */
export function clauseAddress(clause: string, locale: Locale): string {
  return pageAddress('policy', locale, clause);
}
