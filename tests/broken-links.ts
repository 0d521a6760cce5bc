import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';

type Documents = readonly (readonly [path: string, page: HTMLElement])[];

interface Link {
  /** The address of the page on which it stands. */
  readonly from: string;
  readonly url: URL;
}

const site = 'http://localhost:4321';

/** Built pages → every link of them to a page or a file of the same site. */
export const linksOf = (documents: Documents): Link[] =>
  documents.flatMap(([from, page]) =>
    page
      .querySelectorAll('[href], [src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .map((to) => ({ from, url: new URL(to, site + from) }))
      .filter(({ url }) => url.origin === site),
  );

/** Built pages, all of a site, and the folder in which they lie → each link that leads to no file, or to no element of its page. */
export function brokenLinks(documents: Documents, folder: string): string[] {
  const ids = new Map(documents.map(([path, page]) => [path, idsOf(page)]));
  const broken = linksOf(documents).filter(({ url }) => {
    const places = ids.get(url.pathname);
    if (!places) return !existsSync(join(folder, url.pathname)) || url.pathname.endsWith('/');
    return placesIn(url.hash).some((place) => !places.includes(place));
  });
  return [...new Set(broken.map(({ from, url }) => `${from} → ${url.pathname}${url.hash}`))];
}

/** The ids of a page. */
export const idsOf = (page: HTMLElement): string[] => page.querySelectorAll('[id]').map(({ id }) => id);

/** A fragment → the ids to which it leads. One with a = is the state of the page, and no place on it, but for the rights of the letter. */
function placesIn(hash: string): string[] {
  const fragment = decodeURIComponent(hash.slice(1));
  const [, rights] = /^right=(.*)$/.exec(fragment) ?? [];
  if (rights !== undefined) return rights.split(',').map((right) => `right=${right}`);
  return fragment === '' || fragment.includes('=') ? [] : [fragment];
}
