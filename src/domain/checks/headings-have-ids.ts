import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Prose } from '../prose.ts';

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
  return [...withoutId, ...[...groups.values()].flatMap(compare)];
}

/** One page in its languages → the headings that some have and others do not, reported in the languages where less is to be changed. */
function compare(versions: readonly Prose[]): Problem[] {
  const judged = versions.filter(({ headings }) => headings.every(({ id }) => id !== undefined));
  const all = new Set(judged.flatMap(({ headings }) => headings.flatMap(({ id }) => id ?? [])));
  return [...all].flatMap((id) => {
    const having = judged.filter(({ headings }) => headings.some((heading) => heading.id === id));
    const lacking = judged.filter((version) => !having.includes(version));
    if (having.length < lacking.length) {
      return having.map(({ file, headings }) => ({
        file,
        line: headings.find((heading) => heading.id === id)?.line ?? 1,
        found: `The heading with the id "${id}" stands in this language only.`,
        todo: 'Give it the id that it has in the other languages, or write it there too.',
      }));
    }
    return lacking.map(({ file }) => ({
      file,
      line: 1,
      found: `The heading with the id "${id}" is missing here, but other languages have it.`,
      todo: `Write the heading, with { #${id} } after it.`,
    }));
  });
}
