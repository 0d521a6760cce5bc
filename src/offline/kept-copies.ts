// The page that keeps a copy and the service worker that answers from it share these names.

/** What the build says of a language: which version it is, how many bytes, and its addresses from the base. */
export interface OfflineList {
  readonly version: string;
  readonly bytes: number;
  readonly files: readonly string[];
}

/** The base of the site → how the names of all its caches begin; another site of the same origin has another base. */
export const cachePrefix = (base: string): string => `offline-copy ${base} `;

/** The address of the list of a language. It is kept last, so a cache that holds it is complete. */
export const listAddress = (base: string, locale: string): string => `${base}offline/${locale}.json`;

/**
 * A whole address that was asked for → those under which the copy may have its page, best first. Online the host leads from one to
 * the other: to the slash at the end of a page, away from the name of its file, or away from the `.html` of a file.
 */
export function keptUnder(address: string): readonly string[] {
  const { origin, pathname } = new URL(address);
  const page = pathname.replace(/\/index(?:\.html)?$/, '/');
  const spellings = page.endsWith('/') ? [page] : [page, `${page}/`, `${page}.html`];
  return spellings.map((path) => origin + path);
}
