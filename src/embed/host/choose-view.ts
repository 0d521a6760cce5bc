import { defaultLocale, locales } from '../../domain/locales.ts';
import { element } from '../../site/site.ts';

/** What is asked of an element. */
export type Asking = Pick<HTMLElement, 'getAttribute'>;

/** A value of an attribute, where it is one of those known (separated by spaces); else `instead` or the first, and a warning. */
export function known(name: string, all: string, value: string, instead = String(all.split(' ', 1))): string {
  if (all.split(' ').includes(value)) return value;
  console.warn(`<${element}> ${name}="${value}" is unknown, shown is ${instead}. Known: ${all}`);
  return instead;
}

/**
 * An element and the language it is in → the view it asks for, or else the one that comes nearest: the folder of its language, and the path from there.
 * This script does not know which journeys, clauses and sections exist: for one that does not, the site answers with its page for unknown addresses.
 */
export function chooseView(element: Asking, lang: string = defaultLocale): readonly [folder: string, path: string] {
  const of = (name: string): string | null => element.getAttribute(name);
  const asked = of('view') ?? ['clause', 'section'].find(of) ?? (of('journey') ? 'wizard' : 'policy');
  const all = 'policy retention wizard search clause section';
  const path = known(
    'view',
    all,
    asked,
    all.split(' ').find((name) => name[0] === asked[0]),
  );
  // The others have no attribute of their name.
  const place = of(path === 'wizard' ? 'journey' : path);
  const start = of('start') ?? (path === 'policy' ? of('clause') : null);
  return [
    `${known('lang', locales.join(' '), lang.slice(0, 2).toLowerCase())}/embed/`,
    `${path}/${place ? `${place}/` : ''}${start ? `#${start}` : ''}`,
  ];
}
