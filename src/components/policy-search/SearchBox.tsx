import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { searchKinds } from '../../search/analyse/search-record.ts';
import { addressableQuery } from '../../search/analyse/typed-query.ts';
import { NothingFound } from './NothingFound.tsx';
import { homeIn } from '../../search/browser/home-in.ts';
import type { Place } from '../../search/browser/search-engine.ts';
import { rowsOf, SearchResults } from './SearchResults.tsx';
import { type Outcome, pause, type Query, useSearch, useSilences } from '../../search/browser/use-search.ts';

/** Its strings; placeholders stay in them. */
export interface SearchTexts {
  readonly title: string;
  readonly label: string;
  readonly close: string;
  readonly clear: string;
  /** Title of the letter for a right; a placeholder stays in it. Empty where there is no letter. */
  readonly letter: string;
  /** Where rights are explained for which the letter has no sentence; left out where it has one for all. */
  readonly noLetter?: readonly string[];
  readonly hint: string;
  readonly loading: string;
  readonly failed: string;
  readonly wholePolicy: string;
  readonly all: string;
  /** Headings of the groups, in the order of `searchKinds`. */
  readonly kinds: readonly string[];
  /** How many results, by plural form. */
  readonly count: Readonly<Record<string, string>>;
}

export interface SearchProps extends Place {
  /** The address of the overview. */
  readonly home: string;
  readonly texts: SearchTexts;
  /** On the search page: what stands before the choice of kinds. */
  readonly filter?: string;
}

/**
 * A search field with its results: in the dialog, which it can close, the results are the options of a combobox; on the
 * search page they are lists of links.
 */
export function SearchBox(props: SearchProps & { readonly onClose?: () => void }): JSX.Element {
  const { locale, home, texts, filter, onClose } = props;
  const isDialog = onClose !== undefined;
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<Query>();
  const [active, setActive] = useState(-1);
  const [spoken, setSpoken] = useState('');
  const outcome = useSearch(props, query, isDialog ? 7 : 20);
  const answer = outcome.is === 'found' ? outcome.answer : undefined;
  const silences = useSilences(props, answer, query?.typed ?? '');
  const isNarrowed = (query?.kinds.length ?? 0) > 0;
  const rows = answer ? (isNarrowed ? answer.records : rowsOf(answer.records, silences, texts)) : [];
  const size = rows.length;
  const count = answer ? counted(answer.count, props) : '';
  const said = outcome.is === 'failed' ? texts.failed : outcome.is === 'nothing' ? outcome.nothing.text : count;

  function ask(): void {
    const field = input.current;
    const kinds = field?.closest('.search-box')?.querySelectorAll<HTMLInputElement>(':checked') ?? [];
    setQuery({
      typed: field?.value ?? '',
      isTyping: document.activeElement === field,
      kinds: [...kinds].map(({ value }) => value),
    });
  }
  function retype(text: string): void {
    if (!input.current) return;
    input.current.value = text;
    input.current.focus();
    // The search page keeps what is looked for in its address.
    input.current.dispatchEvent(new Event('input', { bubbles: true }));
  }
  // What stands in the field already, on the search page.
  useEffect(ask, []);
  useLayoutEffect(() => {
    setActive(-1);
    const later = setTimeout(() => {
      setSpoken(said);
    }, pause);
    return () => {
      clearTimeout(later);
    };
  }, [outcome]);
  useLayoutEffect(() => {
    if (active >= 0) document.getElementById(`search-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const searchPage = (language: string): string =>
    `${homeIn(language, home)}search/?q=${encodeURIComponent(addressableQuery(query?.typed ?? ''))}`;

  function onKeyDown(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    if (isComposing || !isDialog) return;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && size > 0) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      // One step beyond either end leads back to the field itself.
      setActive(((active + 1 + step + size + 1) % (size + 1)) - 1);
    }
    if (key === 'Enter' && input.current?.value.trim()) {
      event.preventDefault();
      document.getElementById(active < 0 ? 'search-all' : `search-${active}`)?.click();
    }
  }
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': size > 0,
    'aria-controls': 'search-results',
    'aria-haspopup': 'listbox',
    'aria-activedescendant': active < 0 ? undefined : `search-${active}`,
  } as const;

  return (
    <div class="search-box" role="search" aria-label={texts.title} aria-busy={outcome.is === 'loading'}>
      <div class="field">
        <label for="search">{texts.label}</label>
        <input
          id="search"
          ref={input}
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxlength={200}
          {...(isDialog ? combobox : {})}
          onInput={ask}
          onFocus={ask}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="clear"
          onClick={() => {
            retype('');
          }}
          aria-label={texts.clear}
          hidden={!query?.typed}
        >
          ×
        </button>
        {isDialog && (
          <button type="button" onClick={onClose}>
            {texts.close}
          </button>
        )}
      </div>
      {filter !== undefined && (
        <fieldset class="filters">
          <legend>{filter}</legend>
          {/* Letters and silences come beside what is found. */}
          {searchKinds.slice(0, 4).map((kind, at) => (
            <label key={kind}>
              <input type="checkbox" value={kind} onChange={ask} />
              {texts.kinds[at]}
            </label>
          ))}
        </fieldset>
      )}
      {/* What is said in the place of results is no listbox. */}
      <div
        class="results"
        id="search-results"
        {...(isDialog && size > 0 ? { role: 'listbox', 'aria-label': texts.label } : {})}
      >
        {answer && <SearchResults {...props} answer={answer} rows={rows} isListbox={isDialog} active={active} />}
        {outcome.is === 'nothing' && (
          <NothingFound
            {...props}
            nothing={outcome.nothing}
            searchPage={searchPage}
            retry={() => {
              retype(outcome.nothing.query);
            }}
          />
        )}
        <Line outcome={outcome} {...props} />
      </div>
      <p class="foot">
        <span class="count" aria-hidden="true">
          {count}
        </span>
        {isDialog && (
          <a id="search-all" href={searchPage(locale)} hidden={size === 0}>
            {texts.all}
          </a>
        )}
      </p>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

/** What is said where there are no results to show yet, or none can be had. */
function Line({ outcome, texts, home }: SearchProps & { readonly outcome: Outcome }): JSX.Element | null {
  if (outcome.is === 'hint' || outcome.is === 'loading') return <p>{texts[outcome.is]}</p>;
  if (outcome.is !== 'failed') return null;
  return (
    <p>
      {texts.failed} <a href={`${home}policy/`}>{texts.wholePolicy}</a>
    </p>
  );
}

function counted(size: number, { locale, texts: { count } }: SearchProps): string {
  const form = new Intl.PluralRules(locale).select(size);
  return (count[form] ?? count['other'] ?? '').replace('{{count}}', String(size));
}
