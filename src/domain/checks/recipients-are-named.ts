import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { inClause, placesOf } from './in-clause.ts';

/** A recipient that is also an office is named by its address or its name as a contact. */
const naming = new Set(['Recipient', 'Address', 'Contact']);

/** The clause on which a recipient rests names it: nobody gets data of whom no text tells. That all languages do is another rule. */
export function recipientsAreNamed(content: Content): Problem[] {
  return [...content.facts.recipients].flatMap(
    ([
      id,
      {
        file,
        value: { clause },
        lineAt,
      },
    ]): Problem[] => {
      const found = inClause(content, clause);
      const isNamed = found.some(({ elements }) =>
        elements.some(({ name, attributes }) => naming.has(name) && attributes['of'] === id),
      );
      if (isNamed || found.length === 0) return [];
      return [
        {
          ...{ file, line: lineAt(['clause']) },
          found: `The recipient "${id}" rests on the clause "${clause}", which does not name it in any language.`,
          todo: `Name it there with <Recipient of="${id}">…</Recipient> (${placesOf(found)}), or say which clause names it.`,
        },
      ];
    },
  );
}
