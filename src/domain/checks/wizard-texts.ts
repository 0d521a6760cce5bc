import type { Content, Entry } from '../content.ts';
import { type Insertion, insertions, isInsertionName, textParts } from '../insertions.ts';
import { defaultLocale, englishNames, type LocalizedText } from '../locales.ts';
import { type Problem, suggestion } from '../problem.ts';
import { figuresIn } from './no-figures-in-prose.ts';
import { localizedTexts } from './typography.ts';

/** The journeys, and the facts whose texts insert others. */
export const textsWithInsertions = ({ journeys, facts }: Pick<Content, 'journeys' | 'facts'>): Entry<unknown>[] => [
  ...journeys.values(),
  ...facts.ambiguities.values(),
  ...facts['general-rules'].values(),
  ...facts.silences.values(),
];

/** The texts of journeys, and the facts that insert others, type no figure, and insert the same in every language. */
export function wizardTexts({ journeys, facts }: Content): Problem[] {
  return textsWithInsertions({ journeys, facts }).flatMap(({ file, value, lineAt }) =>
    localizedTexts(value).flatMap(({ path, locale, text }) => {
      const line = lineAt(path);
      const parts = textParts(text);
      const inserted = parts.filter((part) => typeof part !== 'string');
      const first = firstOf(value, path);
      const unknown = inserted.flatMap((insertion) => unknownName(insertion, { file, line }));
      return [
        ...unknown,
        ...figuresIn(parts.filter((part) => typeof part === 'string').join(' '), locale).map(({ figure }) => ({
          file,
          line,
          found: `The figure "${figure}" is typed in the text.`,
          todo: 'Insert the fact, such as {period …}, {contact …} or {count …}, so that it stands once.',
        })),
        ...(unknown.length > 0 ||
        locale === defaultLocale ||
        first === undefined ||
        keys(textParts(first)) === keys(parts)
          ? []
          : [
              {
                file,
                line,
                found: `The ${englishNames[locale]} text inserts ${keys(parts) || 'nothing'}, the ${englishNames[defaultLocale]} one ${keys(textParts(first)) || 'nothing'}.`,
                todo: 'Insert the same facts in every language.',
              },
            ]),
      ];
    }),
  );
}

function unknownName({ name }: Insertion, place: { file: string; line: number }): Problem[] {
  if (isInsertionName(name)) return [];
  const known = Object.keys(insertions);
  return [
    {
      ...place,
      found: `The text inserts "{${name} …}", which is not known.`,
      todo: suggestion(name, known, 'Use one of the known insertions.'),
      known,
    },
  ];
}

const keys = (parts: ReturnType<typeof textParts>): string =>
  parts
    .flatMap((part) => (typeof part === 'string' ? [] : [`{${part.name} ${part.id}}`]))
    .sort()
    .join(', ');

/** The text in the default language, against which the others are held. */
function firstOf(value: unknown, path: readonly PropertyKey[]): string | undefined {
  const texts = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return (texts as Partial<LocalizedText> | undefined)?.[defaultLocale];
}
