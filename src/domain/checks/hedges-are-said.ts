import type { Content } from '../content.ts';
import { oncePer } from '../once-per.ts';
import type { Problem } from '../problem.ts';
import { sayingFields } from '../sayings.ts';
import { inClause, languagesOf, placesOf } from './in-clause.ts';

/** A reserve that an activity takes from a clause, and where it does so. */
interface Due {
  readonly clause: string;
  readonly hedge: string;
  readonly file: string;
  readonly line: number;
}

/** The reserves of the facts are said in their clauses, in every language, and those of the texts are facts. */
export function hedgesAreSaid(content: Content): Problem[] {
  const due = hedgesOf(content);
  // One that does not exist is told as that alone: it may be any other, mistyped.
  const known = due.filter(({ hedge }) => content.facts.hedges.has(hedge));
  const missing = known.flatMap(({ clause, hedge, file, line }): Problem[] => {
    const lacking = inClause(content, clause).filter(
      ({ elements }) => !elements.some(({ name, attributes }) => name === 'Hedge' && attributes['of'] === hedge),
    );
    if (lacking.length === 0) return [];
    return [
      {
        ...{ file, line },
        found: `The reserve "${hedge}" is taken from the clause "${clause}", which has no words for it in ${languagesOf(lacking)}.`,
        todo: `Put <Hedge of="${hedge}">…</Hedge> around the words in ${placesOf(lacking)}, or mend the fact.`,
      },
    ];
  });
  // An activity whose file cannot be read may be what takes it.
  if (!content.isComplete || known.length < due.length) return missing;
  const said = content.prose
    .filter(({ folder }) => folder === 'policy')
    .flatMap(({ file, elements }) =>
      elements.flatMap(({ name, attributes: { of = '' }, clause = '', line }) =>
        name === 'Hedge' ? [{ file, line, clause, hedge: of }] : [],
      ),
    );
  const loose = said.filter((one) => !due.some(({ clause, hedge }) => clause === one.clause && hedge === one.hedge));
  return [
    ...missing,
    ...[...Map.groupBy(loose, ({ clause, hedge }) => `${clause} ${hedge}`).values()].map((places): Problem => {
      const [{ file, line, clause, hedge } = { file: '', line: 1, clause: '', hedge: '' }] = places;
      return {
        ...{ file, line },
        found: `The words make the reserve "${hedge}", which no fact takes from the clause "${clause}".`,
        todo: `Write it as "hedge" in the activity (content/facts/activities), or take it out: ${places.map((one) => `${one.file}:${one.line}`).join(', ')}.`,
      };
    }),
  ];
}

/** Every reserve that some activity takes from a clause, once. */
const hedgesOf = oncePer(({ facts }: Content): Due[] => {
  const due = [...facts.activities.values()].flatMap(({ file, value, lineAt }) =>
    sayingFields.flatMap((field) => {
      const stated = value[field];
      if (typeof stated === 'string') return [];
      return stated.flatMap((saying, index): Due[] => {
        if (saying === 'general') return [];
        return [saying, ...(saying.of ?? [])].flatMap((one) =>
          typeof one === 'string' || one.hedge === undefined
            ? []
            : [{ clause: saying.clause, hedge: one.hedge, file, line: lineAt([field, index]) }],
        );
      });
    }),
  );
  return [...new Map(due.map((one) => [`${one.clause} ${one.hedge}`, one])).values()];
});
