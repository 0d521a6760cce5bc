import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { placesOf } from './in-clause.ts';

/** Words for the start or the end of a period say what the fact states: not where it states none, and not another end. */
export function saidAsStated({ facts, prose }: Content): Problem[] {
  const said = prose.flatMap(({ file, locale, elements }) =>
    elements.flatMap(({ name, attributes: { of = '', is }, line }) =>
      name === 'Start' || name === 'End' ? [{ name, of, is, locale, file, line }] : [],
    ),
  );
  return [...facts.retention].flatMap(([id, { file, value, lineAt }]) =>
    (['start', 'end'] as const).flatMap((field): Problem[] => {
      const words = said.filter(({ name, of }) => of === id && name.toLowerCase() === field);
      const at = { file, line: lineAt([field]) };
      if (value[field] === 'not stated') {
        if (words.length === 0) return [];
        const found = `"${field}" is not stated, but texts have words for it (<${words[0]?.name ?? ''} of="${id}">).`;
        return [{ ...at, found, todo: `Take the words out, or mend the fact: ${placesOf(words)}.` }];
      }
      const other = words.filter(({ is }) => field === 'end' && is !== value.end);
      if (other.length === 0) return [];
      const found = `"end" is "${value.end}", but texts say "${other[0]?.is ?? ''}".`;
      return [
        {
          ...at,
          found,
          todo: `Say it as the fact does, with is="${value.end}", or mend the fact: ${placesOf(other)}.`,
        },
      ];
    }),
  );
}
