import { isProseComponent, proseComponents } from '../../schemas/prose-components.ts';
import type { Content, Reference } from '../content.ts';
import type { Prose, ProseElement } from '../prose.ts';

const grouped = new WeakMap<Content['references'], ReadonlyMap<string, readonly Reference[]>>();

/** Mentions of what does not exist, by file; looked for once, and not again for every file. */
function unknownByFile(references: Content['references']): ReadonlyMap<string, readonly Reference[]> {
  const known = grouped.get(references);
  if (known) return known;
  const unknown = Map.groupBy(
    references.filter(({ isKnown }) => !isKnown),
    ({ file }) => file,
  );
  grouped.set(references, unknown);
  return unknown;
}

/** The clauses of a file whose text can be judged: those that stand in it once, without a misspelt component or id. */
export function soundClauses({ references }: Content, prose: Prose): Set<string | undefined> {
  const brokenLines = new Set(
    unknownByFile(references)
      .get(prose.file)
      ?.map(({ line }) => line),
  );
  const isBroken = (element: ProseElement): boolean =>
    brokenLines.has(element.line) ||
    !isProseComponent(element.name) ||
    (needsId(element) && element.attributes['of'] === undefined);
  const ids = prose.elements.filter(({ name }) => name === 'Clause').map(({ attributes }) => attributes['id']);
  const candidates = [undefined, ...ids.filter((id) => ids.indexOf(id) === ids.lastIndexOf(id))];
  const broken = new Set(prose.elements.filter(isBroken).map(({ clause }) => clause));
  return new Set(candidates.filter((clause) => !broken.has(clause)));
}

/** Whether an element names a fact that every language must name too. */
export function isFact({ name }: ProseElement): boolean {
  return isProseComponent(name) && proseComponents[name].isFact;
}

const needsId = ({ name }: ProseElement): boolean =>
  isProseComponent(name) && 'of' in proseComponents[name].attributes.shape;
