import { chosenEdition, choiceOfEnvironment, readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';
import { readContent } from '../src/content-reader/read-content.ts';
import { assemblePolicy, type Policy } from '../src/domain/policy.ts';
import { contentFile } from '../src/site/content-place.ts';

/** Whether the site under test is bpost’s: tests of its facts run on no other policy. */
export const isBposts: boolean = contentFile('site.yaml') === 'content/site.yaml';

const { content } = readContent(chosenEdition(readEditions(readContentFiles()), choiceOfEnvironment()).files);
if (!content) throw new Error('The content has mistakes: npm run check.');

/** The policy whose site is under test: that which CONTENT names, else bpost’s. */
export const policy: Policy = assemblePolicy(content);

/** The ids of its clauses, in order. */
export const clauses: readonly string[] = policy.sections.flatMap((section) => section.clauses.map(({ id }) => id));
