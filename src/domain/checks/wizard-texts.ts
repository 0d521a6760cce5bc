import type { Content } from '../content.ts';
import { type Insertion, insertions, isInsertionName, textParts } from '../insertions.ts';
import { englishNames, type Locale } from '../locales.ts';
import { type Problem, suggestion } from '../problem.ts';
import { figuresIn } from './no-figures-in-prose.ts';
import { localizedTexts } from './typography.ts';

/** The texts of journeys, and the facts that insert others, type no figure, insert only facts that there are, and the same in every language. */
export function wizardTexts({ journeys, facts }: Content): Problem[] {
  return [
    ...journeys.values(),
    ...facts.ambiguities.values(),
    ...facts['general-rules'].values(),
    ...facts.silences.values(),
  ].flatMap(({ file, value, lineAt }) =>
    localizedTexts(value).flatMap(({ path, locale, text }) => {
      const line = lineAt(path);
      const parts = textParts(text);
      const inserted = parts.filter((part) => typeof part !== 'string');
      const dutch = dutchOf(value, path);
      const unknown = inserted.flatMap((insertion) => unknownInsertion(insertion, facts, { file, line }));
      return [
        ...unknown,
        ...figuresIn(parts.filter((part) => typeof part === 'string').join(' '), locale).map(({ figure }) => ({
          file,
          line,
          found: `The figure "${figure}" is typed in the text.`,
          todo: 'Insert the fact, such as {period …}, {contact …} or {count …}, so that it stands once.',
        })),
        ...(unknown.length > 0 || locale === 'nl' || dutch === undefined || keys(textParts(dutch)) === keys(parts)
          ? []
          : [
              {
                file,
                line,
                found: `The ${englishNames[locale as Locale]} text inserts ${keys(parts) || 'nothing'}, the Dutch one ${keys(textParts(dutch)) || 'nothing'}.`,
                todo: 'Insert the same facts in every language.',
              },
            ]),
      ];
    }),
  );
}

function unknownInsertion(
  { name, id }: Insertion,
  facts: Content['facts'],
  place: { file: string; line: number },
): Problem[] {
  if (!isInsertionName(name)) {
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
  const known = [...facts[insertions[name]].keys()];
  return known.includes(id)
    ? []
    : [
        {
          ...place,
          found: `The text inserts "{${name} ${id}}", but there is no such fact.`,
          todo: suggestion(id, known, 'Name a fact that exists.'),
          known,
        },
      ];
}

const keys = (parts: ReturnType<typeof textParts>): string =>
  parts
    .flatMap((part) => (typeof part === 'string' ? [] : [`{${part.name} ${part.id}}`]))
    .sort()
    .join(', ');

function dutchOf(value: unknown, path: readonly PropertyKey[]): string | undefined {
  const texts = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return (texts as { nl?: string } | undefined)?.nl;
}
