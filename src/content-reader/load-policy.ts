import { choice, files } from 'virtual:content-texts';
import { chosenEdition, type EditionFiles, readEditions } from './editions.ts';
import { readAddresses } from './read-redirects.ts';
import type { EditionFile } from '../schemas/edition.ts';
import type { RedirectsFile } from '../schemas/redirects.ts';
import { readContent } from './read-content.ts';
import type { Content } from '../domain/content.ts';
import { currentEdition, standingOf } from '../domain/editions.ts';
import type { Locale } from '../domain/locales.ts';
import { oncePer } from '../domain/once-per.ts';
import { assemblePolicy, type Policy } from '../domain/policy.ts';
import { formatProblem, type Problem } from '../domain/problem.ts';
import { withSiteValues } from '../domain/site-values.ts';
import { namedInPlace } from '../site/content-place.ts';
import { authority, controller } from '../site/site.ts';
import type { Prose } from '../domain/prose.ts';

const reading = readEditions(files);
/** All editions, from the first to the last, drafts too. */
export const editions: readonly EditionFiles[] = reading.editions;
const dated = editions.flatMap(({ dates }) => dates ?? []);
stopAt(reading.problems);

/** What became of ids that are gone. */
export const redirects: RedirectsFile | undefined = readAddresses(files).redirects?.value;

const contentOf = oncePer((edition: EditionFiles): Content => {
  const { content, problems } = readContent(edition.files);
  stopAt(problems);
  if (!content) throw new Error('The content could not be read.');
  return content;
});

const assembled = oncePer((edition: EditionFiles): Policy => {
  const policy = assemblePolicy(contentOf(edition));
  return { ...policy, edition: editionOf(policy.edition.id) };
});

/** The id of an edition → what it says of itself, with its standing on the day of the build. Throws a ReferenceError where there is none. */
export function editionOf(id: string): EditionFile {
  const edition = dated.find((one) => one.id === id);
  if (!edition) throw new ReferenceError(`There is no edition "${id}".`);
  return { ...edition, standing: standingOf(edition, dated, choice.day) };
}

/** The id of an edition → the policy as it says it. Throws a ReferenceError where there is none. */
export const policyOf = (id: string): Policy => assembled(chosenEdition(reading, { wanted: id }));

const shown = chosenEdition(reading, choice);

/** The policy of the edition that these pages show, checked; a mistake in the content stops the build here with the list of all mistakes. */
export const policy: Policy = assembled(shown);

/** The id of the edition that stands at the site’s own addresses: the one that holds on the day of the build, or a preview of another. */
export const currentId: string = choice.isBeside ? currentEdition(dated, choice.day).id : shown.id;

/** The id of the edition before the one that these pages show, where there is one. */
export const follows: string | undefined = shown.changes?.value.follows;

const content = contentOf(shown);

/** The interface strings of each language, by key. */
export const interfaceTexts = Object.fromEntries(
  Object.entries(content.strings).map(([locale, strings]) => [
    locale,
    Object.fromEntries(
      [...strings].map(([key, { text }]) => [
        key,
        withSiteValues(text, locale as Locale, { controller, authority }, policy.edition),
      ]),
    ),
  ]),
) as Record<Locale, Record<string, string>>;

/** What a page’s own text says of itself: title and description, from its frontmatter. */
export function pageText(id: string, locale: Locale): Prose {
  const found = content.prose.find((prose) => prose.folder === 'pages' && prose.id === id && prose.locale === locale);
  if (!found) throw new ReferenceError(`There is no text content/pages/${id}/${locale}.mdx.`);
  return found;
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const told = problems.map(({ file, line, found, todo, known = [] }) =>
    formatProblem({ file: namedInPlace(file), line, found: namedInPlace(found), todo: namedInPlace(todo), known }),
  );
  throw new Error(`The content has ${problems.length} problem(s):\n\n${told.join('\n')}\n`);
}
