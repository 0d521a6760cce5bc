import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** All text of the policy stands in a clause: what stands outside has no address, and search does not find it. */
export function allInClauses({ prose }: Content): Problem[] {
  return prose
    .filter(({ folder }) => folder === 'policy')
    .flatMap(({ file, loose }) =>
      loose.map(({ text, line }) => ({
        file,
        line,
        found: `This stands outside any clause: "${text.length > 50 ? `${text.slice(0, 50)}…` : text}".`,
        todo: 'Move it into a clause, or make it a clause of its own (content/policy/outline.yaml).',
      })),
    );
}
