import { addressableQuery } from '../../domain/search/typed-query.ts';
import { element } from './element.ts';
import type { Place, SearchEngine } from './search-engine.ts';
import type { SearchStrings } from './search-strings.ts';
import { startSearch } from './start-search.ts';

/** A search field with its results: in the dialog, where the results are the options of a combobox, or on the search page. */
export interface SearchBox {
  readonly input: HTMLInputElement;
  /** Starts to load what search needs. */
  readonly start: () => void;
  /** Shows what answers the text in the field. */
  readonly update: () => void;
}

/** How long the reader has to pause, in ms, before the count is read aloud and other languages are asked. */
const pause = 700;

/** How long after the last key the texts of the results are asked for, in ms. */
const shortPause = 120;

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Brings a search box of the page to life. */
export function connectSearchBox(root: HTMLElement): SearchBox {
  const { folder = '', locale = '', home = '', limit = '7', strings = '{}' } = root.dataset;
  const t = JSON.parse(strings) as SearchStrings;
  const place: Place = { folder, locale };
  const input = root.querySelector('input') as HTMLInputElement;
  const results = root.querySelector('.results') as HTMLElement;
  const count = root.querySelector('.count') as HTMLElement;
  const spoken = root.querySelector('[role=status]') as HTMLElement;
  const more = root.querySelector<HTMLAnchorElement>('.more');
  const filters = [...root.querySelectorAll<HTMLInputElement>('.filters input')];
  const isListbox = input.getAttribute('role') === 'combobox';
  const searchPage = (language: string): string =>
    `${home.replace(`/${locale}/`, `/${language}/`)}search/?q=${encodeURIComponent(addressableQuery(input.value))}`;

  let latest = 0;
  let links: readonly HTMLAnchorElement[] = [];
  let active = -1;
  let later: ReturnType<typeof setTimeout> | undefined;
  let hasPainted = false;

  const say = (text: string): void => {
    clearTimeout(later);
    later = setTimeout(() => (spoken.textContent = text), pause);
  };

  function show(content: readonly (Node | string)[], text: string, newLinks: readonly HTMLAnchorElement[] = []): void {
    links = newLinks;
    activate(-1);
    if (isListbox) {
      input.ariaExpanded = String(links.length > 0);
      // What is said in the place of results is no listbox.
      results.role = links.length > 0 ? 'listbox' : null;
      results.ariaLabel = links.length > 0 ? (input.labels?.[0]?.textContent ?? null) : null;
    }
    results.replaceChildren(...content);
    count.textContent = text;
    if (more) more.hidden = links.length === 0;
    root.ariaBusy = 'false';
  }

  function activate(index: number): void {
    active = index;
    for (const [at, link] of links.entries()) if (isListbox) link.ariaSelected = String(at === index);
    const link = links[index];
    if (link) {
      input.setAttribute('aria-activedescendant', link.id);
      link.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  const line = (...content: (Node | string)[]): HTMLElement => element('p', {}, ...content);

  function showFailure(): void {
    show([line(`${t.failed} `, element('a', { href: `${home}policy/` }, t.wholePolicy))], '');
    say(t.failed);
  }

  async function update(): Promise<void> {
    const number = (latest += 1);
    const typed = input.value;
    if (more) more.href = searchPage(locale);
    if (typed.trim().length < 2) {
      show([line(t.hint)], '');
      say('');
      return;
    }
    const starting = startSearch(place);
    if (!hasPainted) {
      root.ariaBusy = 'true';
      results.replaceChildren(line(t.loading));
    }
    try {
      const engine = await starting;
      if (number !== latest) return;
      const found = await engine.find(typed, document.activeElement === input);
      const kinds = filters.filter(({ checked }) => checked).map(({ value }) => value);
      const all = await Promise.all(
        found.ranked.slice(0, kinds.length ? undefined : Number(limit)).map(({ record }) => engine.record(record)),
      );
      if (number !== latest) return;
      const matching = all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
      const records = matching.slice(0, Number(limit));
      if (records.length === 0) await showNothing(engine, typed, number);
      else {
        const list = engine.resultList(found, records, { home, headings: t.kinds, id: input.id, isListbox });
        const text = countText(kinds.length > 0 ? matching.length : found.ranked.length);
        show(list.groups, text, list.links);
        say(text);
        hasPainted = true;
        list.fillIn('here');
        // Texts are asked for when the typing stops: while it goes on, most of them would not be read.
        await wait(shortPause);
        if (number === latest) list.fillIn('all');
      }
    } catch {
      if (number === latest) showFailure();
    }
  }

  const countText = (size: number): string =>
    (t.count[new Intl.PluralRules(locale).select(size)] ?? t.count['other'] ?? '').replace('{{count}}', String(size));

  async function showNothing(engine: SearchEngine, typed: string, number: number): Promise<void> {
    // In the middle of a word nothing is found often; it is said, and more is asked for, when the typing stops.
    await wait(shortPause);
    if (number !== latest) return;
    const { nothingFound } = (await plainImport(`${folder}nothing.js`)) as typeof import('./nothing-found.ts');
    const { text, content, askOtherLanguages } = await nothingFound({
      engine,
      typed,
      stringsAddress: `${folder}${locale}/nothing.json`,
      home,
      searchPage,
      engineOf: (language) => startSearch({ folder, locale: language }),
      retry: (query) => {
        input.value = query;
        input.focus();
        void update();
      },
    });
    if (number !== latest) return;
    show(content, '');
    say(text);
    await wait(pause);
    // An index of another language that cannot be had finds nothing.
    askOtherLanguages(() => number === latest).catch(() => undefined);
  }

  input.addEventListener('input', () => void update());
  for (const filter of filters) filter.addEventListener('change', () => void update());
  input.addEventListener('keydown', (event) => {
    const { key, isComposing } = event;
    if (isComposing || !isListbox) return;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && links.length > 0) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      // One step beyond either end leads back to the field itself.
      activate(((active + 1 + step + links.length + 1) % (links.length + 1)) - 1);
    }
    if (key === 'Enter' && input.value.trim() !== '') {
      event.preventDefault();
      const chosen = links[active];
      if (chosen) chosen.click();
      else more?.click();
    }
  });
  return {
    input,
    start: () => {
      startSearch(place).catch(() => undefined);
    },
    update: () => void update(),
  };
}
