import type { Content } from '../content.ts';
import { boundStrings } from '../period.ts';
import type { Problem } from '../problem.ts';
import { localizedTexts } from './typography.ts';

/** A period brings its bound along, "hoogstens 6 maanden", so that it changes with the fact: nobody types it beside a period. */
export function typedBounds({ prose, facts, journeys, strings }: Content): Problem[] {
  const inYaml = [...Object.values(facts), journeys].flatMap((entries) =>
    [...entries.values()].flatMap(({ file, value, lineAt }) =>
      localizedTexts(value).map(({ path, locale, text }) => ({ file, line: () => lineAt(path), locale, text })),
    ),
  );
  const inProse = prose.flatMap(({ file, locale, filled }) =>
    filled.map(({ text, line }) => ({ file, line: () => line, locale, text })),
  );
  return [...inProse, ...inYaml].flatMap(({ file, line, locale, text }) =>
    Object.entries(boundStrings).flatMap(([bound, key]): Problem[] => {
      const word = (strings[locale].get(key)?.text ?? '').replace('{{period}}', '').trim();
      const isTyped = text
        .split(/(?<=[.!?;]) /)
        .some((sentence) => /\{period\b/.test(sentence) && sentence.toLowerCase().includes(word.toLowerCase()));
      if (word === '' || !isTyped) return [];
      return [
        {
          ...{ file, line: line() },
          found: `"${word}" is typed beside a period.`,
          todo: `Take it out: the period says so by itself where "bound" is "${bound}" in content/facts/retention.`,
        },
      ];
    }),
  );
}
