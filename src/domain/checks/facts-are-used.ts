import { type FactKind, factKinds } from '../../schemas/fact-kinds.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Kinds whose facts the site shows by themselves, all of them; and reserves, which are words to choose from. */
const shownWhole = new Set<FactKind>(['activities', 'ambiguities', 'general-rules', 'hedges', 'policies', 'terms']);

/** Kinds whose list gives the order in which the site shows them, so that the list itself needs no mention. */
const shownInOrder = new Set<string>(['grounds', 'silences'] satisfies FactKind[]);

/** Every fact is shown somewhere on the site. */
export function factsAreUsed({ facts, references, isComplete }: Content): Problem[] {
  if (!isComplete) return [];
  // Where an id is misspelt, the fact that was meant would be reported as unused too.
  const doubtful = new Set(references.filter(({ isKnown }) => !isKnown).flatMap(({ kinds }) => kinds));
  const used = new Set(references.flatMap(({ kinds, id }) => kinds.map((kind) => `${kind}/${id}`)));
  return factKinds
    .filter((kind) => !shownWhole.has(kind) && !doubtful.has(kind))
    .flatMap((kind) =>
      [...facts[kind]]
        .filter(([id, { value }]) => !used.has(`${kind}/${id}`) && !('kind' in value && shownInOrder.has(value.kind)))
        .map(([id, { file }]) => ({
          file,
          line: 1,
          found: `Nothing uses the fact "${id}".`,
          todo: 'Use it in prose or in another fact, or remove the file.',
        })),
    );
}
