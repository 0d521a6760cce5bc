import { isProseComponent, proseComponents } from '../../schemas/prose-components.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { inClause, languagesOf, placesOf } from './in-clause.ts';

/** Something that a clause has to say: what it is called, and the component that says it. */
interface Due {
  readonly id: string;
  readonly clause: string;
  readonly what: string;
  readonly component: string;
  readonly usage: string;
}

/** The clause that states a period says it in its text too, in every language, and so with its share of cases, its start and its end. */
export function periodsAreTold(content: Content): Problem[] {
  return dueOf(content).flatMap(({ id, clause, what, component, usage }): Problem[] => {
    const texts = inClause(content, clause);
    const lacking = texts.filter(
      ({ elements }) => !elements.some(({ name, attributes }) => name === component && attributes['of'] === id),
    );
    const [first] = lacking;
    // What only some languages have is told where they are compared.
    if (!first || (isProseComponent(component) && proseComponents[component].isFact && lacking.length < texts.length)) {
      return [];
    }
    const others = lacking.length > 1 ? ` (${placesOf(lacking)})` : '';
    return [
      {
        ...{ file: first.file, line: first.line },
        found: `The clause "${clause}" states ${what} "${id}", but its text does not say it in ${languagesOf(lacking)}.`,
        todo: `Say it with ${usage}${others}, or mend the fact.`,
      },
    ];
  });
}

function dueOf({ facts }: Content): Due[] {
  const deadlines = [...facts.deadlines].map(([id, { value }]) => period(id, value.clause));
  const retention = [...facts.retention].flatMap(
    ([
      id,
      {
        value: { clause, share, start, end },
      },
    ]) => [
      period(id, clause),
      ...(share === undefined ? [] : [filled(id, clause, 'the share of', 'Share')]),
      ...(start === 'not stated' ? [] : [worded(id, clause, 'the start of', 'Start', '')]),
      ...(end === 'not stated' ? [] : [worded(id, clause, 'the end of', 'End', ` is="${end}"`)]),
    ],
  );
  return [...retention, ...deadlines];
}

const period = (id: string, clause: string): Due => filled(id, clause, 'the period', 'Period');

const filled = (id: string, clause: string, what: string, component: string): Due => ({
  ...{ id, clause, what, component, usage: `<${component} of="${id}" />` },
});

/** What an author says in words of her own. */
const worded = (id: string, clause: string, what: string, component: string, more: string): Due => ({
  ...{ id, clause, what, component, usage: `<${component} of="${id}"${more}>…</${component}> around the words for it` },
});
