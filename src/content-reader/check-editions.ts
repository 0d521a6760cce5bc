import type { SourceFile } from '../domain/content.ts';
import { englishNames } from '../domain/locales.ts';
import { changesBetween, type Successor } from '../domain/changes/changes.ts';
import { editorialProblems } from '../domain/changes/decided.ts';
import { assemblePolicy, type Policy } from '../domain/policy.ts';
import { addressProblems } from '../domain/redirects.ts';
import { readAddresses } from './read-redirects.ts';
import { formatProblem, type Problem, sortProblems } from '../domain/problem.ts';
import { type OpenTranslation, openTranslations } from '../domain/translations.ts';
import { checkTexts } from './confirmed-texts.ts';
import { type EditionFiles, originOf, readEditions } from './editions.ts';
import { readContent, type ReadingOptions } from './read-content.ts';

/** Every problem of every edition, and what is no mistake but waits for somebody. */
export interface EditionsCheck {
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
  /** The names of texts that are new or changed in every language, and that nobody has confirmed as saying the same. */
  readonly unconfirmed: readonly string[];
}

/** The files of content/ → what is wrong with any edition, each thing once and with the file in which it stands. */
export function checkEditions(all: readonly SourceFile[], options: ReadingOptions = {}): EditionsCheck {
  const { editions, problems } = readEditions(all);
  const told = new Map<string, Problem>();
  const notices = new Map<string, Problem>();
  const policies: Policy[] = [];
  const unconfirmed: string[] = [];
  editions.forEach((edition, index) => {
    const reading = readContent(edition.files, options);
    if (reading.content && reading.problems.length === 0) policies.push(assemblePolicy(reading.content));
    // Of a later edition, what its translations were written against is known clause by clause.
    const texts = reading.content && index === 0 ? checkTexts(reading.content, all) : { problems: [], unconfirmed: [] };
    unconfirmed.push(...texts.unconfirmed);
    const open = reading.content ? openTranslations(reading.content).map(asNotice) : [];
    for (const [problem, kept] of [
      ...[...reading.problems, ...texts.problems].map((one) => [one, told] as const),
      ...open.map((one) => [one, notices] as const),
    ]) {
      const placed = inPlace(problem, edition);
      const key = formatProblem(placed);
      // What the former edition has too is told once; what a shared file lacks only here is told with the edition.
      if (kept.has(key)) continue;
      const isShared = index > 0 && placed.file === problem.file;
      kept.set(key, isShared ? { ...placed, found: `${placed.found} (In the edition "${edition.id}".)` } : placed);
    }
  });
  const isSound = problems.length + told.size === 0;
  const between = isSound ? betweenEditions(all, editions, policies) : [];
  return {
    problems: sortProblems([...problems, ...told.values(), ...between]),
    notices: sortProblems([...notices.values()]),
    unconfirmed,
  };
}

/** What can only be judged from one edition to the next: ids that went away, and changes that are called editorial. */
function betweenEditions(
  all: readonly SourceFile[],
  editions: readonly EditionFiles[],
  policies: readonly Policy[],
): Problem[] {
  const { addresses, redirects, problems } = readAddresses(all);
  const successor: Successor = (kind, id) => redirects?.value[kind]?.[id]?.to;
  const editorial = editions.flatMap(({ changes }, index) => {
    const [before, after] = [policies.find(({ edition }) => edition.id === changes?.value.follows), policies[index]];
    return changes && before && after ? editorialProblems(changesBetween(before, after, successor), changes) : [];
  });
  return [...problems, ...(addresses ? addressProblems(policies, addresses, redirects) : []), ...editorial];
}

/** A problem of an edition’s file → the same where that file lies. */
export function inPlace(problem: Problem, { files }: Pick<EditionFiles, 'files'>): Problem {
  const file = files.find(({ path }) => path === problem.file);
  return file ? { ...problem, file: originOf(file) } : problem;
}

const asNotice = ({ source, file, line, locale, clause, state }: OpenTranslation): Problem => ({
  ...{ file, line },
  found:
    state === 'changed'
      ? `The ${englishNames[source]} clause "${clause}" changed after its ${englishNames[locale]} text was written.`
      : `Nobody said against which ${englishNames[source]} text the clause "${clause}" was written in ${englishNames[locale]}.`,
  todo: `Read it beside the ${englishNames[source]} text, mend it, and run "npm run confirm -- ${locale} ${clause}".`,
});
