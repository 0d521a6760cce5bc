import { type Content, type SearchWordKind, searchWordKinds } from '../content.ts';
import { englishNames, locales } from '../locales.ts';
import { type Problem, suggestion } from '../problem.ts';
import { fold } from '../../search/analyse/fold.ts';
import { idsOfFiles } from './ids-of-files.ts';

const journeyPath = /^content\/wizard\/([^/]+)\.yaml$/;
const wordsPath = /^content\/search\/(?:([^/]+)\/)?([^/]+)$/;

const names = {
  clauses: 'clause',
  retention: 'retention period',
  rights: 'right',
  journeys: 'journey',
} as const satisfies Record<SearchWordKind, string>;

/** Everything that search can find has words for it, and no words stand where nothing is found by them. */
export function searchWordsComplete({ outline, facts, paths, references, isComplete }: Content): Problem[] {
  const known: Readonly<Record<SearchWordKind, readonly string[]>> = {
    clauses: outline.value.sections.flatMap(({ clauses }) => clauses),
    retention: idsOf('retention', paths, facts.retention),
    rights: idsOf('rights', paths, facts.rights),
    journeys: paths.flatMap((path) => journeyPath.exec(path)?.[1] ?? []),
  };
  const present = new Set(paths);
  // What is named elsewhere too and does not exist is told there.
  const named = new Set(references.filter(({ isKnown }) => !isKnown).map(({ id }) => id));
  const missing = searchWordKinds.flatMap((kind) =>
    [...new Set(known[kind])]
      .map((id) => ({ id, file: `content/search/${kind}/${id}.yaml` }))
      .filter(({ file }) => !present.has(file))
      .map(({ id, file }) => ({
        file,
        line: 1,
        found: `The ${names[kind]} "${id}" has no words to be found by.`,
        todo: 'Write this file: "words:" with the words people use for it, in all languages.',
      })),
  );
  return [...(isComplete ? missing : []), ...paths.flatMap((path) => strayFile(path, known, { present, named }))];
}

/** The ids of a kind of fact, also of those whose file has a mistake in it. */
const idsOf = (kind: string, paths: readonly string[], facts: ReadonlyMap<string, unknown>): string[] => [
  ...new Set([...facts.keys(), ...idsOfFiles(paths, kind)]),
];

function strayFile(
  path: string,
  known: Readonly<Record<SearchWordKind, readonly string[]>>,
  { present, named }: { present: ReadonlySet<string>; named: ReadonlySet<string> },
): Problem[] {
  const [, folder, name] = wordsPath.exec(path) ?? [];
  if (name === undefined || path === 'content/search/general.yaml') return [];
  const kind = searchWordKinds.find((candidate) => candidate === folder);
  if (kind === undefined) {
    return [
      {
        file: path,
        line: 1,
        found: `The folder "${folder ?? 'search'}" holds no words of search.`,
        todo: 'Move the file to the folder of what it is about.',
        known: searchWordKinds,
      },
    ];
  }
  const id = name.replace(/\.yaml$/, '');
  if (named.has(id)) return [];
  // A site without any journey may have words for journeys to come.
  if (known[kind].includes(id) || (kind === 'journeys' && known.journeys.length === 0)) return [];
  // Only a record that has no words can be the one that was meant; where something went away, no other is.
  const wordless = known[kind].filter((one) => !present.has(`content/search/${kind}/${one}.yaml`));
  return [
    {
      file: path,
      line: 1,
      found: `The file is named after the ${names[kind]} "${id}", which does not exist.`,
      todo: suggestion(id, wordless, `Name the file after a ${names[kind]}, or remove it.`),
      known: known[kind],
    },
  ];
}

/** No word stands twice in one list, in whatever spelling of accents and capitals. */
export function searchWordsOnce({ search }: Content): Problem[] {
  const lists = searchWordKinds.flatMap((kind) =>
    [...search.records[kind].values()].flatMap(({ file, value, lineAt }) =>
      locales.map((locale) => ({ file, lineAt, locale, path: ['words', locale], words: value.words[locale] })),
    ),
  );
  const { file, value, lineAt } = search.general;
  const general = locales.flatMap((locale) => [
    ...value.equivalents[locale].map((words, index) => ({
      file,
      lineAt,
      locale,
      path: ['equivalents', locale, index],
      words,
    })),
    ...(['elsewhere', 'silences'] as const).map((list) => ({
      file,
      lineAt,
      locale,
      path: [list, locale],
      words: value[list][locale],
    })),
  ]);
  return [...lists, ...general].flatMap(({ file: path, lineAt: line, locale, path: place, words }) => {
    const folded = words.map(fold);
    return words.flatMap((word, index): Problem[] =>
      folded.indexOf(folded[index] ?? '') === index
        ? []
        : [
            {
              file: path,
              line: line([...place, index]),
              found: `"${word}" stands twice among the words in ${englishNames[locale]}.`,
              todo: 'Keep one of the two; capitals and accents make no difference.',
            },
          ],
    );
  });
}
