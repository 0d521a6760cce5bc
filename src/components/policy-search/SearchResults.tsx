import type { AnchorHTMLAttributes, JSX, TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { excerpt, type Piece } from '../../search/analyse/excerpt.ts';
import { searchKinds } from '../../search/analyse/search-record.ts';
import { mark, markingAddress } from '../../search/browser/mark-words.ts';
import type { FoundRecord } from '../../search/browser/search-engine.ts';
import type { SearchProps } from './SearchBox.tsx';
import { type Answer, shortPause } from '../../search/browser/use-search.ts';

/** How much of a text a result shows, in characters. */
const excerptLength = 170;

interface Props extends Pick<SearchProps, 'home' | 'texts'> {
  readonly answer: Answer;
  /** Whether the results are the options of a combobox. */
  readonly isListbox: boolean;
  /** The place of the option that is chosen; −1 for none. */
  readonly active: number;
}

/** Found records as lists of links, a list for each kind, the kind with the best result first. */
export function SearchResults({ answer, home, texts, isListbox, active }: Props): JSX.Element {
  const groups = [...Map.groupBy(answer.records, ({ kind }) => kind)];
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
                <li key={record.number} {...(isListbox ? { role: 'none' } : {})}>
                  <Result
                    record={record}
                    answer={answer}
                    attributes={{ href: home + record.url, id: `search-${id}`, ...(isListbox ? option : {}) }}
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
  readonly attributes: AnchorHTMLAttributes;
}

function Result({ record, answer, attributes }: ResultProps): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null);
  const [text, setText] = useState<readonly Piece[]>([]);
  const { engine, isMatch } = answer;
  const title = excerpt(record.title, isMatch);

  // A text that is here is shown at once. Others are asked for when the typing stops, each when it comes into view: while
  // it goes on, most would not be read. One that cannot be had leaves its title alone.
  useEffect(() => {
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

  return (
    <a ref={link} {...attributes} onClick={onClick}>
      <span class="title">
        <Pieces of={title} />
      </span>
      <span class="path">{record.path.join(' › ')}</span>
      <span class="text">
        <Pieces of={text} />
      </span>
    </a>
  );
}

/** A text, in a mark where it was looked for. */
function Pieces({ of }: { readonly of: readonly Piece[] }): JSX.Element {
  return <>{of.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</>;
}
