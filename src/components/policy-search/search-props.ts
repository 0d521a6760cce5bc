import { pageAddress, underBase } from '../../routes/addresses.ts';
import { type SearchKind, searchKinds } from '../../search/analyse/search-record.ts';
import { type Locale, locales, ownNames } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { hasLetter, isInLetter } from '../../domain/letter.ts';
import { interfaceTexts, policy } from '../../content-reader/load-policy.ts';
import type { InterfaceKey } from '../../schemas/interface-strings.ts';
import type { NothingStrings } from '../../search/browser/nothing-found.ts';
import type { SearchProps } from './SearchBox.tsx';

/** What the search of a language needs to know in the browser; it stands on the link that opens it, as JSON. */
export function searchProps(locale: Locale): SearchProps {
  const t = translator(locale);
  const kinds: Record<SearchKind, string> = {
    policy: t('search.kind.policy'),
    retention: t('search.kind.retention'),
    journey: t('search.kind.journey'),
    rights: t('search.kind.rights'),
    letter: t('search.kind.letter'),
    silence: t('fact.notStated'),
  };
  const noLetter = [...policy.facts.rights.keys()].filter((id) => !isInLetter(id)).map((id) => `rights/#${id}`);
  const countKey: InterfaceKey = 'search.count';
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return {
    folder: underBase('/search/'),
    locale,
    home: pageAddress('overview', locale),
    texts: {
      title: t('search.title'),
      label: t('search.label'),
      close: t('search.close'),
      clear: t('search.clear'),
      letter: hasLetter(policy) ? t('letter.writeFor', { right: '{right}' }) : '',
      ...(noLetter.length > 0 ? { noLetter } : {}),
      hint: t('search.hint'),
      loading: t('search.loading'),
      failed: t('search.failed'),
      wholePolicy: t('search.wholePolicy'),
      all: t('search.all'),
      kinds: searchKinds.map((kind) => kinds[kind]),
      count: Object.fromEntries(
        pluralCategories.map((form) => [form, interfaceTexts[locale][`${countKey}_${form}`] ?? '']),
      ),
    },
  };
}

/** The strings of a language for a query that nothing answers; they are sent only then. */
export function nothingStrings(locale: Locale): Omit<NothingStrings, 'silences'> {
  const t = translator(locale);
  return {
    nothing: t('search.nothing', { query: '{{query}}' }),
    didYouMean: t('search.didYouMean'),
    alsoIn: t('search.alsoIn'),
    nearest: t('search.nearest'),
    ask: t('search.ask'),
    askAt: policy.roles.questions ?? '',
    wholePolicy: t('search.wholePolicy'),
    languages: locales.filter((other) => other !== locale).map((other) => [other, ownNames[other]]),
  };
}
