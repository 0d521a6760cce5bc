import { excerpt, type Piece } from '../../domain/search/excerpt.ts';
import { searchKinds } from '../../domain/search/search-record.ts';
import type { Found, FoundRecord, SearchEngine } from './search-engine.ts';
import { element } from './element.ts';
import { mark, markingAddress } from './mark-words.ts';

/** How much of a text a result shows, in characters. */
const excerptLength = 170;

/** A piece of text → itself, in a mark where it was looked for. */
const pieceNode = ({ text, isMatch }: Piece): Node | string => (isMatch ? element('mark', {}, text) : text);

/** What the list of results is made of. */
export interface ResultList {
  /** The lists, grouped by kind. */
  readonly groups: readonly HTMLElement[];
  /** The links of the results, in their order on the page. */
  readonly links: readonly HTMLAnchorElement[];
  /** Puts in the texts: those that are here, or all, each when it comes into view. One that cannot be had leaves its title alone. */
  readonly fillIn: (which: 'here' | 'all') => void;
}

/** How results are shown: `home` is the address of the overview, `headings` are those of the kinds, `id` begins every id. */
export interface ResultOptions {
  readonly home: string;
  readonly headings: readonly string[];
  readonly id: string;
  readonly isListbox: boolean;
}

/**
 * Found records → lists of links, a list for each kind, the kind with the best result first. `isListbox` makes them the
 * options of a combobox.
 */
export function resultList(
  engine: Pick<SearchEngine, 'isMatch' | 'hasText' | 'text'>,
  { terms }: Found,
  records: readonly FoundRecord[],
  options: ResultOptions,
): ResultList {
  const isMatch = engine.isMatch(terms);
  const { home, headings, id, isListbox } = options;
  const links: HTMLAnchorElement[] = [];
  const fillings = new Map<Element, { readonly number: number; readonly fill: () => Promise<void> }>();
  const inView = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      inView.unobserve(target);
      fillings
        .get(target)
        ?.fill()
        .catch(() => undefined);
    }
  });

  const resultItem = (record: FoundRecord): HTMLElement => {
    const title = excerpt(record.title, isMatch);
    const text = element('span', { class: 'text' });
    const link = element(
      'a',
      {
        href: home + record.url,
        id: `${id}-${links.length}`,
        ...(isListbox ? { role: 'option', tabindex: '-1' } : {}),
      },
      element('span', { class: 'title' }, ...title.map(pieceNode)),
      element('span', { class: 'path' }, record.path.join(' › ')),
      text,
    );
    if (isListbox) link.ariaSelected = 'false';
    let words = matched(title);
    link.addEventListener('click', () => {
      if (link.pathname === location.pathname && link.hash !== '') {
        link.closest('dialog')?.close();
        mark(link.hash.slice(1), words);
      }
      // The address is plain until it is used: what is copied or shown has no words in it.
      else link.href = markingAddress(link.href, words);
    });
    fillings.set(link, {
      number: record.number,
      fill: async () => {
        const pieces = excerpt(await engine.text(record.number), isMatch, excerptLength);
        words = [...words, ...matched(pieces)];
        text.replaceChildren(...pieces.map(pieceNode));
      },
    });
    links.push(link);
    return element('li', isListbox ? { role: 'none' } : {}, link);
  };

  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const name = `${id}-${kind}`;
    const heading = element('div', { class: 'kind', id: name }, headings[searchKinds.indexOf(kind)] ?? '');
    const items = records.filter((record) => record.kind === kind).map(resultItem);
    const list = element('ul', isListbox ? { role: 'none' } : { 'aria-labelledby': name }, ...items);
    return element('div', isListbox ? { role: 'group', 'aria-labelledby': name } : {}, heading, list);
  });
  return {
    groups,
    links,
    fillIn: (which) => {
      for (const [link, { number, fill }] of fillings) {
        if (which === 'all') inView.observe(link);
        else if (engine.hasText(number)) fill().catch(() => undefined);
      }
    },
  };
}

const matched = (pieces: readonly Piece[]): string[] => pieces.flatMap(({ text, isMatch }) => (isMatch ? text : []));
