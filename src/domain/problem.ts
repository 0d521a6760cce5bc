import { distance } from 'fastest-levenshtein';

/** One mistake in the content, told so that its author can mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Line in the file, counted from 1; 1 where the problem is the whole file. */
  readonly line: number;
  /** A sentence that says what was found, with the found text in quotes. */
  readonly found: string;
  /** A sentence that says what to do. */
  readonly todo: string;
  /** The values that would have been right, where there is a closed list of them. */
  readonly known?: readonly string[];
}

/** Problem → two lines: `file:line · what was found` and `→ what to do. Known: a, b, c`. */
export function formatProblem(problem: Problem): string {
  const known = problem.known?.length ? ` Known: ${[...problem.known].sort().join(', ')}.` : '';
  return `${problem.file}:${problem.line} · ${problem.found}\n  → ${problem.todo}${known}`;
}

/** Problems → all of them once, by file, line and text. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...seen.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || compareText(a.found, b.found) || compareText(a.todo, b.todo),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A mistyped value → the known value its author most likely meant, if one is near enough. */
export function nearest(value: string, known: Iterable<string>): string | undefined {
  // No more than a typing error: what is further away is something else, such as another statement of the policy.
  const allowed = 2;
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of known) {
    const edits = distance(value.toLowerCase(), candidate.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

/** A mistyped value → `Did you mean "x"?`, or the fallback where nothing is near. */
export function suggestion(value: string, known: Iterable<string>, fallback: string): string {
  const candidate = nearest(value, known);
  return candidate === undefined ? fallback : `Did you mean "${candidate}"?`;
}
