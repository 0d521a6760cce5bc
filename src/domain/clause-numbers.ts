import { oncePer } from './once-per.ts';
import type { Policy } from './policy.ts';

/** The policy → a number for each section ("9") and clause ("9.4") by id, so that paper can refer to them. They are not the controller’s. */
export const clauseNumbers = oncePer(
  ({ sections }: Policy): ReadonlyMap<string, string> =>
    new Map(
      sections.flatMap(({ id, clauses }, index): [string, string][] => [
        [id, String(index + 1)],
        ...clauses.map((clause, place): [string, string] => [clause.id, `${index + 1}.${place + 1}`]),
      ]),
    ),
);
