import { type ProseComponentName, proseComponents } from '../../schemas/prose-components.ts';
import type { Content } from '../content.ts';
import { englishNames, type Locale } from '../locales.ts';
import type { Problem } from '../problem.ts';
import type { Prose, ProseElement } from '../prose.ts';

/** A clause, or a page, names the same facts in all four languages: a fact that others have and one lacks is told there. */
export function sameFactsInAllLanguages({ prose }: Content): Problem[] {
  const groups = Map.groupBy(prose, ({ folder, id }) => `${folder}/${id}`);
  return [...groups.values()].flatMap((versions) => {
    const places = new Set(versions.flatMap(({ elements }) => elements.map(({ clause }) => clause)));
    return [...places].flatMap((clause) => compare(versions, clause));
  });
}

function compare(versions: readonly Prose[], clause: string | undefined): Problem[] {
  const present = versions.filter((version) => clause === undefined || lineOf(version, clause) !== undefined);
  const factsOf = new Map(present.map((version) => [version.locale, factsIn(version, clause)]));
  const all = new Set([...factsOf.values()].flatMap((facts) => [...facts]));
  return present.flatMap((version) =>
    [...all]
      .filter((fact) => !factsOf.get(version.locale)?.has(fact))
      .map((fact) => {
        const others: Locale[] = present.map(({ locale }) => locale).filter((locale) => factsOf.get(locale)?.has(fact));
        return {
          file: version.file,
          line: clause === undefined ? 1 : (lineOf(version, clause) ?? 1),
          found: `${clause === undefined ? 'This page' : `The clause "${clause}"`} has no ${fact} in ${englishNames[version.locale]}, but it has in ${others.map((locale) => englishNames[locale]).join(', ')}.`,
          todo: 'Name the same facts in all four languages.',
        };
      }),
  );
}

const lineOf = ({ elements }: Prose, clause: string): number | undefined =>
  elements.find(({ name, attributes }) => name === 'Clause' && attributes['id'] === clause)?.line;

const factsIn = ({ elements }: Prose, clause: string | undefined): Set<string> =>
  new Set(elements.filter((element) => element.clause === clause && isFact(element)).map(label));

const isFact = ({ name }: ProseElement): boolean =>
  name in proseComponents && proseComponents[name as ProseComponentName].isFact;

const label = ({ name, attributes: { of } }: ProseElement): string =>
  of === undefined ? `<${name} />` : `<${name} of="${of}" />`;
