import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Nothing } from '../../search/browser/nothing-found.ts';
import { engineOf, type FoundRecord } from '../../search/browser/search-engine.ts';
import type { SearchProps } from './SearchBox.tsx';
import { lookFurther, pause, wait } from '../../search/browser/use-search.ts';

interface Props extends Pick<SearchProps, 'folder' | 'home' | 'texts'> {
  readonly nothing: Nothing;
  /** The search page of a language, with the query. */
  readonly searchPage: (language: string) => string;
  /** Looks for the words that would find something. */
  readonly retry: () => void;
}

/** That nothing was found, what comes closest, where to ask, and, after a pause, which other languages do find something. */
export function NothingFound({ nothing, folder, home, texts, searchPage, retry }: Props): JSX.Element {
  const { typed, text, strings, query, near, silences } = nothing;
  const notStated = texts.kinds.at(-1) ?? '';
  const [others, setOthers] = useState<readonly NothingLanguage[]>([]);
  useEffect(() => {
    let isWanted = true;
    setOthers([]);
    async function askOthers(): Promise<void> {
      await wait(pause);
      for (const language of strings.languages) {
        if (!isWanted) return;
        const engine = engineOf({ folder, locale: language[0] });
        if (await (await lookFurther(folder)).isAnsweredIn(engine, typed)) setOthers((known) => [...known, language]);
      }
    }
    void askOthers();
    return () => {
      isWanted = false;
    };
  }, [nothing]);
  return (
    <>
      <p>{text}</p>
      {query !== '' && (
        <p>
          {`${strings.didYouMean} `}
          <button type="button" onClick={retry}>
            {query}
          </button>
        </p>
      )}
      {others.length > 0 && (
        <p>
          {others.map(([code, name], at) => (
            <>
              {at === 0 ? `${strings.alsoIn} ` : ', '}
              <a href={searchPage(code)} lang={code} hreflang={code}>
                {name}
              </a>
            </>
          ))}
        </p>
      )}
      <Links title={notStated} of={silences} home={home} />
      <Links title={strings.nearest} of={near} home={home} />
      <p>
        {strings.askAt !== '' && (
          <>
            <a href={`${home}policy/#${strings.askAt}`}>{strings.ask}</a>
            {' · '}
          </>
        )}
        <a href={`${home}policy/`}>{strings.wholePolicy}</a>
      </p>
    </>
  );
}

interface LinksProps extends Pick<SearchProps, 'home'> {
  readonly title: string;
  readonly of: readonly FoundRecord[];
}

/** Records by their titles, under a line of their own; nothing where there are none. */
function Links({ title, of, home }: LinksProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {of.map(({ url, title: name }) => (
          <li key={url}>
            <a href={home + url}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

type NothingLanguage = Nothing['strings']['languages'][number];
