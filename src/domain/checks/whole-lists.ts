import type { Content } from '../content.ts';
import { textParts } from '../insertions.ts';
import type { Problem } from '../problem.ts';
import { localizedTexts } from './typography.ts';
import { textsWithInsertions } from './wizard-texts.ts';

/** A text that inserts several items of a list one by one inserts all of them, so that a list that grows is nowhere half told. */
export function wholeLists({ facts, journeys }: Content): Problem[] {
  const lists = [...facts.lists].filter(([, { value }]) => value.kind === 'contacts');
  return textsWithInsertions({ journeys, facts }).flatMap(({ file, value, lineAt }) =>
    // That the languages insert the same is another rule.
    once(localizedTexts(value)).flatMap(({ path, text }) => {
      const named = textParts(text).flatMap((part) =>
        typeof part !== 'string' && part.name === 'contact' ? [part.id] : [],
      );
      return lists.flatMap(([id, { value: list }]): Problem[] => {
        const items: readonly string[] = list.items;
        const missing = items.filter((item) => !named.includes(item));
        if (missing.length === 0 || items.length - missing.length < 2) return [];
        return [
          {
            file,
            line: lineAt(path),
            found: `The text names ${items.length - missing.length} of the ${items.length} items of the list "${id}", without ${missing.map((item) => `{contact ${item}}`).join(', ')}.`,
            todo: `Insert the list: {list ${id}}, or {phones ${id}} for the numbers, so that it stands once.`,
          },
        ];
      });
    }),
  );
}

/** Texts in every language → one of each. */
const once = <Text extends { readonly path: readonly PropertyKey[] }>(texts: readonly Text[]): Text[] => [
  ...new Map(texts.map((text) => [text.path.slice(0, -1).join(' '), text])).values(),
];
