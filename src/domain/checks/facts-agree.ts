import type { Content } from '../content.ts';
import { approximateDays, parsePeriod } from '../period.ts';
import type { Problem } from '../problem.ts';
import { sayingFields } from '../sayings.ts';

/** What an activity says, it says from one of its own clauses, joint controllers are several, and a period from the clause that states it; a start names its event, a range goes up, and a part is of something. */
export function factsAgree(content: Content): Problem[] {
  return [...activitiesAgree(content), ...controllersAgree(content), ...startsAgree(content), ...periodsAgree(content)];
}

/** Readers’ dates are counted from events: a start in words alone would be counted from another one. */
function startsAgree({ facts }: Content): Problem[] {
  return [...facts.retention.values()].flatMap(({ file, value: { start, event }, lineAt }): Problem[] => {
    if ((start === 'not stated') === (event === undefined)) return [];
    return [
      event === undefined
        ? {
            ...{ file, line: lineAt(['start']), found: '"start" says from when it runs, but no "event" does.' },
            todo: 'Add "event: …" with the event whose day readers count from, of content/facts/events/.',
          }
        : {
            ...{ file, line: lineAt(['event']), found: '"event" names from when it runs, but "start" is not stated.' },
            todo: 'Say in "start" what the policy says, or take "event" out.',
          },
    ];
  });
}

/** Whoever decides jointly does so with another (GDPR Article 26). */
function controllersAgree({ facts }: Content): Problem[] {
  return [...facts.activities.values()].flatMap(({ file, value: { controllers, clauses }, lineAt }): Problem[] => {
    if (controllers === undefined) return [];
    const { clause, of, arrangement } = controllers;
    return [
      ...(clauses.includes(clause)
        ? []
        : [
            {
              ...{ file, line: lineAt(['controllers', 'clause']), known: clauses },
              found: `"controllers" rests on the clause "${clause}", which is not one of this activity’s clauses.`,
              todo: 'Add it to "clauses", or name the clause that says so.',
            },
          ]),
      ...(arrangement !== undefined && new Set(of).size < 2
        ? [
            {
              ...{ file, line: lineAt(['controllers', 'arrangement']) },
              found: '"arrangement" says that they decide jointly, but "of" names one only.',
              todo: 'Name the others too, or take "arrangement" out.',
            },
          ]
        : []),
    ];
  });
}

/** The parts of a period go together: a range goes up and has no other bound, and a part is of something. */
function periodsAgree({ facts }: Content): Problem[] {
  return [...facts.retention.values()].flatMap(({ file, value, lineAt }): Problem[] => {
    const { period, upTo, bound, share, shareOf } = value;
    const days = (iso: string): number => approximateDays(parsePeriod(iso));
    const problem = (field: string, found: string, todo: string): Problem => ({
      ...{ file, line: lineAt([field]), found, todo },
    });
    return [
      ...(upTo !== undefined && days(upTo) <= days(period)
        ? [
            problem(
              'upTo',
              `"upTo" is ${upTo}, which is not longer than "period", ${period}.`,
              'Write the longer end of the range there.',
            ),
          ]
        : []),
      ...(upTo !== undefined && bound !== 'exact'
        ? [
            problem(
              'bound',
              `"bound" is "${bound}", but a range has both ends.`,
              'Write "bound: exact", or take "upTo" out.',
            ),
          ]
        : []),
      ...((share === undefined) === (shareOf === undefined)
        ? []
        : share === undefined
          ? [
              problem(
                'shareOf',
                '"shareOf" says of what it is a part, but no "share" says how large.',
                'Add "share", or take it out.',
              ),
            ]
          : [
              problem(
                'share',
                '"share" is a part, but nothing says of what.',
                'Add "shareOf": "{share} of the calls are recorded".',
              ),
            ]),
    ];
  });
}

function activitiesAgree({ facts, outline }: Content): Problem[] {
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
