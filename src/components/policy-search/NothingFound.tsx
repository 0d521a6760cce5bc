import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isAnsweredIn, type Nothing } from '../../search/browser/nothing-found.ts';
import type { SearchProps } from './SearchBox.tsx';
import { pause, wait } from '../../search/browser/use-search.ts';

interface Props extends Pick<SearchProps, 'folder' | 'home'> {
  readonly nothing: Nothing;
  /** The search page of a language, with the query. */
  readonly searchPage: (language: string) => string;
  /** Looks for the words that would find something. */
  readonly retry: () => void;
}

/** That nothing was found, what comes closest, where to ask, and, after a pause, which other languages do find something. */
export function NothingFound({ nothing, folder, home, searchPage, retry }: Props): JSX.Element {
  const { typed, text, strings, query, near } = nothing;
  const [others, setOthers] = useState<readonly NothingLanguage[]>([]);
  useEffect(() => {
    let isWanted = true;
    setOthers([]);
    async function askOthers(): Promise<void> {
      await wait(pause);
      for (const language of strings.languages) {
        if (!isWanted) return;
        if (await isAnsweredIn({ folder, locale: language[0] }, typed)) setOthers((known) => [...known, language]);
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
      {near.length > 0 && (
        <>
          <p>{strings.nearest}</p>
          <ul>
            {near.map(({ url, title }) => (
              <li key={url}>
                <a href={home + url}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`${home}policy/#contact-dpo`}>{strings.ask}</a>
        {' · '}
        <a href={`${home}policy/`}>{strings.wholePolicy}</a>
      </p>
    </>
  );
}

type NothingLanguage = Nothing['strings']['languages'][number];
