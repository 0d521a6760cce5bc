import { globSync } from 'node:fs';
import type { Locale } from '../src/domain/locales.ts';
import { dist } from './site.ts';

/** The addresses of all that search may load before it shows a first result; texts, and words for no result, come later. */
export function neededForFirstResult(locale: Locale): string[] {
  return globSync(['search/*.{js,wasm}', `search/${locale}/**/*.{json,pf_index}`], {
    cwd: dist,
    exclude: ['**/texts/**', '**/nothing.*'],
  }).map((path) => `/${path.replaceAll('\\', '/')}`);
}
