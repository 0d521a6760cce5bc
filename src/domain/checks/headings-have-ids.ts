import { defaultLocale } from '../locales.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Prose } from '../prose.ts';

/** The headings of the page about the site to which the foot of every page leads. */
const ledTo = ['edition', 'privacy', 'accessibility'];

/**
 * A heading in a page has a written id, the same in all languages, so that a link survives a change of language; and the headings
 * to which the site leads by itself are there.
 */
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
  return [...withoutId, ...[...groups.values()].flatMap(compare), ...missedByFoot(groups.get('pages/about') ?? [])];
}

/** Where some language has such a heading, the others are told by the comparison. */
function missedByFoot(versions: readonly Prose[]): Problem[] {
  const there = new Set(versions.flatMap(({ headings }) => headings.map(({ id }) => id)));
  const { file } = versions.find(({ locale }) => locale === defaultLocale) ?? {};
  if (file === undefined) return [];
  return ledTo
    .filter((id) => !there.has(id))
    .map((id) => ({
      file,
      line: 1,
      found: `The foot of every page leads to "#${id}" on this page, which has no such heading in any language.`,
      todo: `Write that part in each, under a heading with { #${id} } after it.`,
    }));
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
