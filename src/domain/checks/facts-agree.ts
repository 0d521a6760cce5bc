import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

const sayings = ['data', 'source', 'purposes', 'exclusions', 'basis', 'recipients', 'retention', 'choices'] as const;

/** What an activity says, it says from one of its own clauses, and a period from the clause that states it. */
export function factsAgree({ facts, outline }: Content): Problem[] {
  const clauses = outline.value.sections.flatMap((section) => section.clauses);
  return [...facts.activities.values()].flatMap(({ file, value, lineAt }) =>
    sayings.flatMap((field) => {
      const stated = value[field];
      if (stated === undefined || stated === 'not stated') return [];
      return stated.flatMap(({ clause, of }, index): Problem[] => {
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
