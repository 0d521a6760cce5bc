import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { sayingFields } from '../sayings.ts';

/** What an activity says, it says from one of its own clauses, and a period from the clause that states it. */
export function factsAgree({ facts, outline }: Content): Problem[] {
  const clauses = outline.value.sections.flatMap((section) => section.clauses);
  return [...facts.activities.values()].flatMap(({ file, value, lineAt }) =>
    sayingFields.flatMap((field) => {
      const stated = value[field];
      if (typeof stated === 'string') return [];
      return stated.flatMap((saying, index): Problem[] => {
        if (saying === 'general') return [];
        const { clause, of = [] } = saying;
        const line = lineAt([field, index, 'clause']);
        if (!value.clauses.includes(clause)) {
          return [
            {
              file,
              line,
              found: `"${field}" rests on the clause "${clause}", which is not one of this activity’s clauses.`,
              todo: 'Add it to "clauses", or name the clause that says so.',
              known: value.clauses,
            },
          ];
        }
        if (field !== 'retention') return [];
        return of.flatMap((item): Problem[] => {
          const id = typeof item === 'string' ? item : item.id;
          const home = facts.retention.get(id)?.value.clause;
          if (home === undefined || home === clause || !clauses.includes(home)) return [];
          return [
            {
              file,
              line,
              found: `"retention" takes "${id}" from the clause "${clause}", but that period stands in "${home}".`,
              todo: `Write "clause: ${home}", or mend the period’s file.`,
            },
          ];
        });
      });
    }),
  );
}
