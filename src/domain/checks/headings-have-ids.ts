import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** A heading in a page has a written id, the same in all languages, so that a link survives a change of language. */
export function headingsHaveIds({ prose }: Content): Problem[] {
  const withoutId = prose.flatMap(({ file, headings }) =>
    headings
      .filter(({ id }) => id === undefined)
      .map(({ text, line }) => ({
        file,
        line,
        found: `The heading "${text}" has no id.`,
        todo: `Write the id after it, in English: ## ${text} { #some-id }`,
      })),
  );
  const groups = Map.groupBy(prose, ({ folder, id }) => `${folder}/${id}`);
  const different = [...groups.values()].flatMap((versions) => {
    const all = new Set(versions.flatMap(({ headings }) => headings.flatMap(({ id }) => id ?? [])));
    return versions.flatMap(({ file, headings }) => {
      const own = new Set(headings.map(({ id }) => id));
      return [...all]
        .filter((id) => !own.has(id))
        .map((id) => ({
          file,
          line: 1,
          found: `The heading with the id "${id}" is missing here, but another language has it.`,
          todo: `Write the heading, with { #${id} } after it.`,
        }));
    });
  });
  return [...withoutId, ...different];
}
