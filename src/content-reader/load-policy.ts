import files from 'virtual:content-texts';
import { readContent } from './read-content.ts';
import type { Locale } from '../domain/locales.ts';
import { assemblePolicy, type Policy } from '../domain/policy.ts';
import { formatProblem } from '../domain/problem.ts';
import type { Prose } from '../domain/prose.ts';

const { content, problems } = readContent(files);

if (!content || problems.length > 0) {
  throw new Error(`The content has ${problems.length} problem(s):\n\n${problems.map(formatProblem).join('\n')}\n`);
}

/** The policy, checked; a mistake in the content stops the build here with the list of all mistakes. */
export const policy: Policy = assemblePolicy(content);

/** The interface strings of each language, by key. */
export const interfaceTexts = Object.fromEntries(
  Object.entries(content.strings).map(([locale, strings]) => [
    locale,
    Object.fromEntries([...strings].map(([key, { text }]) => [key, text])),
  ]),
) as Record<Locale, Record<string, string>>;

/** What a page’s own text says of itself: title and description, from its frontmatter. */
export function pageText(id: string, locale: Locale): Prose {
  const found = content?.prose.find((prose) => prose.folder === 'pages' && prose.id === id && prose.locale === locale);
  if (!found) throw new ReferenceError(`There is no text content/pages/${id}/${locale}.mdx.`);
  return found;
}
