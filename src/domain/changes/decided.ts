import type { EditionChangesFile } from '../../schemas/edition-changes.ts';
import type { Entry } from '../content.ts';
import type { LocalizedText } from '../locales.ts';
import { type Problem, suggestion } from '../problem.ts';
import type { Change } from './changes.ts';

/** A change, and whether it changes anything for the reader. */
export interface DecidedChange extends Change {
  readonly isMaterial: boolean;
  /** Why it does not, where an editor said so. */
  readonly reason?: LocalizedText;
}

/** Changes and what editors decided → which are material: all but those that are called editorial, and new addresses alone. */
export function decidedChanges(
  changes: readonly Change[],
  editorial: EditionChangesFile['editorial'] = [],
): DecidedChange[] {
  return changes.map((change) => {
    const decision = editorial.find(({ change: key }) => key === change.key);
    const isMaterial = decision === undefined && change.kind !== 'renamed';
    return { ...change, isMaterial, ...(decision ? { reason: decision.reason } : {}) };
  });
}

/** What is called editorial, and is no change, or is one of meaning. */
export function editorialProblems(
  changes: readonly Change[],
  { file, value: { editorial = [] }, lineAt }: Entry<EditionChangesFile>,
): Problem[] {
  return editorial.flatMap(({ change: key }, index): Problem[] => {
    const at = { file, line: lineAt(['editorial', index]) };
    const change = changes.find((one) => one.key === key);
    if (change === undefined) {
      const known = changes.filter(({ canBeEditorial }) => canBeEditorial).map((one) => one.key);
      return [{ ...at, found: `There is no change "${key}".`, todo: suggestion(key, known, 'Take it out.'), known }];
    }
    if (change.canBeEditorial) return [];
    const found = `"${key}" is called editorial, but what is said of data, a figure, a recipient, a purpose or a right changes.`;
    return [{ ...at, found, todo: 'Take it out: it is material.' }];
  });
}
