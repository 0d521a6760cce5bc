import type { Content } from '../content.ts';
import { englishNames } from '../locales.ts';
import type { Problem } from '../problem.ts';

/** The clause that states a period says it in its text too, in every language, and so with a share of cases. */
export function periodsAreTold({ facts, prose }: Content): Problem[] {
  const due = [
    ...[...facts.retention].map(([id, { value }]) => ({ component: 'Period', id, clause: value.clause })),
    ...[...facts.deadlines].map(([id, { value }]) => ({ component: 'Period', id, clause: value.clause })),
    ...[...facts.retention]
      .filter(([, { value }]) => value.share !== undefined)
      .map(([id, { value }]) => ({ component: 'Share', id, clause: value.clause })),
  ];
  return due.flatMap(({ component, id, clause }) =>
    prose.flatMap(({ file, locale, elements }): Problem[] => {
      const home = elements.find(({ name, attributes }) => name === 'Clause' && attributes['id'] === clause);
      const told = elements.some(
        (element) => element.clause === clause && element.name === component && element.attributes['of'] === id,
      );
      if (!home || told) return [];
      return [
        {
          file,
          line: home.line,
          found: `The clause "${clause}" states "${id}", but its ${englishNames[locale]} text does not say it.`,
          todo: `Say it with <${component} of="${id}" />.`,
        },
      ];
    }),
  );
}
