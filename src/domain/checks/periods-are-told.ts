import type { Content } from '../content.ts';
import { englishNames } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { soundClauses } from './mentions.ts';

/** The clause that states a period says it in its text too, in every language, and so with a share of cases. */
export function periodsAreTold(content: Content): Problem[] {
  const { facts, outline, prose } = content;
  const retention = [...facts.retention].map(([id, { value }]) => ({ id, ...value }));
  const deadlines = [...facts.deadlines].map(([id, { value }]) => ({ id, ...value }));
  const due = [
    ...[...retention, ...deadlines].map(({ id, clause }) => ({ component: 'Period', id, clause })),
    ...retention
      .filter(({ share }) => share !== undefined)
      .map(({ id, clause }) => ({ component: 'Share', id, clause })),
  ];
  return prose
    .filter(({ folder }) => folder === 'policy')
    .flatMap((section) => {
      const sound = soundClauses(content, section);
      const own = outline.value.sections.find(({ id }) => id === section.id)?.clauses ?? [];
      return due
        .filter(({ clause }) => own.includes(clause) && sound.has(clause))
        .flatMap(({ component, id, clause }): Problem[] => {
          const isTold = section.elements.some(
            ({ name, attributes, clause: place }) => place === clause && name === component && attributes['of'] === id,
          );
          if (isTold) return [];
          const home = section.elements.find(
            ({ name, attributes }) => name === 'Clause' && attributes['id'] === clause,
          );
          return [
            {
              file: section.file,
              line: home?.line ?? 1,
              found: `The clause "${clause}" states "${id}", but its ${englishNames[section.locale]} text does not say it.`,
              todo: `Say it with <${component} of="${id}" />.`,
            },
          ];
        });
    });
}
