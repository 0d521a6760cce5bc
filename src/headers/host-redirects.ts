import { locales } from '../domain/locales.ts';
import type { FormerAddress } from '../domain/redirects.ts';

/** An old path and where it leads now, both without base; the new one may name a place on its page. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Former ids → where hosts lead their old addresses. What is gone keeps a page that says so, and old signs theirs. */
export function hostRedirects(former: readonly FormerAddress[]): Redirect[] {
  const moved = former.flatMap(({ kind, id, to }) => (to === undefined ? [] : [{ kind, id, to }]));
  return locales.flatMap((locale) =>
    moved.flatMap(({ kind, id, to }) =>
      placesOf[kind].map((place): Redirect => {
        const path = (name: string): string => `/${locale}/${place.replace('*', name)}`;
        // A page says at the place with the former id what became of it.
        return { from: path(id), to: path(to) + (place.endsWith('/') ? `#${id}` : '') };
      }),
    ),
  );
}

/** A kind of thing → what has its id in its address, in each language. */
const placesOf: Readonly<Record<FormerAddress['kind'], readonly string[]>> = {
  sections: ['embed/section/*/', 'embed/section/*/oembed.json'],
  clauses: ['embed/clause/*/', 'embed/clause/*/oembed.json', 'signs/*.svg'],
  retention: ['retention/*.svg', 'signs/kept/*.svg'],
  journeys: ['wizard/*/', 'embed/wizard/*/', 'embed/wizard/*/oembed.json'],
};

/** Redirects → a `_redirects` file, as Cloudflare Pages and Netlify read it. `base` is "" or "/privacy". */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** The text of such a file → its redirects. */
export function parseRedirects(text: string, base: string): Redirect[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from: from.slice(base.length), to: to.slice(base.length) };
    });
}
