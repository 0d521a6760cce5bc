import type { AnchorHTMLAttributes, JSX, TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { excerpt, type Piece } from '../../search/analyse/excerpt.ts';
import { type SearchBar, searchKinds } from '../../search/analyse/search-record.ts';
import { mark, markingAddress } from '../../search/browser/mark-words.ts';
import type { FoundRecord } from '../../search/browser/search-engine.ts';
import type { SearchProps } from './SearchBox.tsx';
import { type Answer, shortPause } from '../../search/browser/use-search.ts';

/** How much of a text a result shows, in characters. */
const excerptLength = 170;

interface Props extends Pick<SearchProps, 'home' | 'texts'> {
  readonly answer: Answer;
  /** See `rowsOf`. */
  readonly rows: readonly FoundRecord[];
  /** Whether the results are the options of a combobox. */
  readonly isListbox: boolean;
  /** The place of the option that is chosen; −1 for none. */
  readonly active: number;
}

/** How many letters come with the rights that were found. */
const mostLetters = 2;

/** What was found → all that is shown of it: the letter for a right comes with the right, what the policy does not say at the end. */
export function rowsOf(
  found: readonly FoundRecord[],
  silences: readonly FoundRecord[],
  { letter, noLetter = [] }: Pick<SearchProps['texts'], 'letter' | 'noLetter'>,
): FoundRecord[] {
  const rights = found
    .filter(({ kind, url }) => letter !== '' && kind === 'rights' && !noLetter.includes(url))
    .slice(0, mostLetters);
  const letters = rights.map((right): FoundRecord => ({
    ...right,
    kind: 'letter',
    url: right.url.replace('#', '#right='),
    title: letter.replace('{right}', right.title),
  }));
  return [...found, ...letters, ...silences];
}

/** Found records as lists of links, a list for each kind, the kind with the best result first. */
export function SearchResults({ answer, rows, home, texts, isListbox, active }: Props): JSX.Element {
  const groups = [...Map.groupBy(rows, ({ kind }) => kind)];
  let place = 0;
  return (
    <>
      {groups.map(([kind, records]) => (
        <div key={kind} {...(isListbox ? { role: 'group', 'aria-labelledby': `search-${kind}` } : {})}>
          <div class="kind" id={`search-${kind}`}>
            {texts.kinds[searchKinds.indexOf(kind)]}
          </div>
          <ul {...(isListbox ? { role: 'none' } : { 'aria-labelledby': `search-${kind}` })}>
            {records.map((record) => {
              const id = place++;
              const option = { role: 'option', tabindex: -1, 'aria-selected': id === active } as const;
              return (
                <li key={record.url} {...(isListbox ? { role: 'none' } : {})}>
                  <Result
                    record={record}
                    answer={answer}
                    id={`search-${id}`}
                    attributes={{ href: home + record.url, ...(isListbox ? option : {}) }}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}

interface ResultProps {
  readonly record: FoundRecord;
  readonly answer: Answer;
  readonly id: string;
  readonly attributes: AnchorHTMLAttributes;
}

function Result({ record, answer, id, attributes }: ResultProps): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null);
  const [text, setText] = useState<readonly Piece[]>([]);
  const { engine, isMatch } = answer;
  // The name of a period, and how long it is, which its badge says.
  const [, name = record.title, length = ''] = (record.bar && /^(.*?)\s?: (.*)$/.exec(record.title)) ?? [];
  const title = excerpt(name, isMatch);
  const hasText = record.kind !== 'letter' && record.kind !== 'silence';

  // A text that is here is shown at once. Others are asked for when the typing stops, each when it comes into view: while
  // it goes on, most would not be read. One that cannot be had leaves its title alone.
  useEffect(() => {
    if (!hasText) return undefined;
    let isWanted = true;
    async function fill(): Promise<void> {
      const whole = await engine.text(record.number);
      if (isWanted) setText(excerpt(whole, isMatch, excerptLength));
    }
    const start = (): void => void fill().catch(() => undefined);
    const inView = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      inView.disconnect();
      start();
    });
    if (engine.hasText(record.number)) start();
    const later = setTimeout(() => {
      if (link.current) inView.observe(link.current);
    }, shortPause);
    return () => {
      isWanted = false;
      clearTimeout(later);
      inView.disconnect();
    };
  }, [answer]);

  function onClick({ currentTarget }: TargetedMouseEvent<HTMLAnchorElement>): void {
    const words = [...title, ...text].flatMap((piece) => (piece.isMatch ? piece.text : []));
    if (currentTarget.pathname === location.pathname && currentTarget.hash !== '') {
      currentTarget.closest('dialog')?.close();
      mark(currentTarget.hash.slice(1), words);
    }
    // The address is plain until it is used: what is copied or shown has no words in it.
    else currentTarget.href = markingAddress(currentTarget.href, words);
  }

  // An option is spoken at every step: its title, and how long, and not all of its text.
  const named = attributes.role === 'option' ? `${id}-title${record.bar ? ` ${id}-length` : ''}` : undefined;
  return (
    <a ref={link} id={id} aria-labelledby={named} {...attributes} onClick={onClick}>
      <span class="title" id={`${id}-title`}>
        <Pieces of={title} />
      </span>
      {record.bar && <Bar of={record.bar} length={length} id={`${id}-length`} />}
      {record.path[0] && <span class="path">{record.path.join(' › ')}</span>}
      {hasText && (
        <span class="text">
          <Pieces of={text} />
        </span>
      )}
    </a>
  );
}

/** How long a period is: its badge, and its bar as on the timeline. */
function Bar(props: { readonly of: SearchBar; readonly length: string; readonly id: string }): JSX.Element {
  const {
    of: [end, tone],
    length,
    id,
  } = props;
  return (
    <span class="period">
      <b id={id} class={tone}>
        {length}
      </b>
      <svg width="100%" height="10" aria-hidden="true">
        <rect width={`${end}%`} height="10" fill={`var(--${tone})`} stroke="currentColor" />
      </svg>
    </span>
  );
}

/** A text, in a mark where it was looked for. */
function Pieces({ of }: { readonly of: readonly Piece[] }): JSX.Element {
  return <>{of.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</>;
}
