import type { Content } from '../content.ts';
import { englishNames } from '../locales.ts';
import type { Problem } from '../problem.ts';
import type { Prose, ProseElement } from '../prose.ts';
import { isFact, soundClauses } from './mentions.ts';

/** A clause, or a page, names the same facts in all languages: a fact that others have and one lacks is told there. */
export function sameFactsInAllLanguages(content: Content): Problem[] {
  const groups = Map.groupBy(content.prose, ({ folder, id }) => `${folder}/${id}`);
  return [...groups.values()].flatMap((versions) => {
    const sound = new Map(versions.map((version) => [version, soundClauses(content, version)]));
    const places = new Set([...sound.values()].flatMap((clauses) => [...clauses]));
    return [...places].flatMap((clause) =>
      compare(
        versions.filter((version) => sound.get(version)?.has(clause)),
        clause,
      ),
    );
  });
}

/** The languages in which a clause can be judged → what some name and others do not, reported in the languages where less is to be changed. */
function compare(versions: readonly Prose[], clause: string | undefined): Problem[] {
  const factsOf = new Map(versions.map((version) => [version, factsIn(version, clause)]));
  const place = clause === undefined ? 'This page' : `The clause "${clause}"`;
  const names = (files: readonly Prose[]): string =>
    files
      .map(({ locale }) => englishNames[locale])
      .sort()
      .join(', ');
  return [...new Set([...factsOf.values()].flatMap((facts) => [...facts]))].flatMap((fact) => {
    const having = versions.filter((version) => factsOf.get(version)?.has(fact));
    const lacking = versions.filter((version) => !having.includes(version));
    if (lacking.length === 0) return [];
    if (having.length < lacking.length) {
      return having.map((version) => ({
        file: version.file,
        line: lineOf(version, clause),
        found: `${place} has ${fact} in ${names([version])}, but not in ${names(lacking)}.`,
        todo: 'Take it out here, or name the same fact there too.',
      }));
    }
    return lacking.map((version) => ({
      file: version.file,
      line: lineOf(version, clause),
      found: `${place} has no ${fact} in ${names([version])}, but it has in ${names(having)}.`,
      todo: 'Name the same facts in all languages.',
    }));
  });
}

const lineOf = ({ elements }: Prose, clause: string | undefined): number =>
  elements.find(({ name, attributes }) => name === 'Clause' && attributes['id'] === clause)?.line ?? 1;

const factsIn = ({ elements }: Prose, clause: string | undefined): Set<string> =>
  new Set(elements.filter((element) => element.clause === clause && isFact(element)).map(label));

const label = ({ name, attributes: { of } }: ProseElement): string =>
  of === undefined ? `<${name} />` : `<${name} of="${of}" />`;
