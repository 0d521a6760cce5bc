import type { WizardCase } from '../../schemas/wizard-case.ts';
import type { Content } from '../content.ts';
import { assemblePolicy } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { allPaths, formatAnswers, questionsOf, validAnswers } from '../wizard.ts';
import { type Outcome, outcomeOf } from '../wizard-outcome.ts';

/** The cases of a journey say what its wizard tells, one for every way through it. A journey may have none. */
export function wizardCasesHold(content: Content): Problem[] {
  // An answer is worked out from facts that all have to be there.
  if (!content.isComplete || content.references.some(({ isKnown }) => !isKnown)) return [];
  const policy = assemblePolicy(content);
  return [...content.cases].flatMap(([id, { file, value, lineAt }]): Problem[] => {
    const journey = policy.journeys.get(id);
    if (!journey) {
      const found = `There is no journey "${id}" for these cases.`;
      return [{ file, line: 1, found, todo: 'Name the file after a journey of content/wizard, or remove it.' }];
    }
    const questions = questionsOf(journey);
    const paths = value.map(({ answers }) => formatAnswers(validAnswers(questions, answers)));
    const untold = allPaths(questions)
      .map(formatAnswers)
      .filter((path) => !paths.includes(path));
    const told = value.flatMap((one, index) =>
      differences(one, outcomeOf(policy, journey, validAnswers(questions, one.answers))).map(({ field, words }) => ({
        ...{ words, name: one.name, line: lineAt([index, field]) },
      })),
    );
    return [
      // One edit often changes the same in many cases.
      ...[...Map.groupBy(told, ({ words }) => words)].map(([words, cases]): Problem => ({
        ...{ file, line: cases[0]?.line ?? 1 },
        found:
          cases.length === 1
            ? `In the case "${cases[0]?.name ?? ''}" the wizard ${words}.`
            : `In ${cases.length} cases the wizard ${words}: ${cases.map(({ name }) => `"${name}"`).join(', ')}.`,
        todo: 'If the answer is right now, mend the case; otherwise mend the journey or the fact.',
      })),
      ...(untold.length === 0
        ? []
        : [
            {
              ...{ file, line: 1 },
              found: `No case goes these ways through the journey "${id}": ${untold.map((path) => `"${path}"`).join(', ')}.`,
              todo: 'Write a case for each.',
            },
          ]),
    ];
  });
}

/** What a lawyer expects and what the wizard tells → where they differ, in words. */
function differences(expected: WizardCase, told: Outcome): { field: keyof Outcome; words: string }[] {
  return (Object.keys(told) as (keyof Outcome)[]).flatMap((field) => {
    const [wanted, is] = [flat(expected[field]), flat(told[field])];
    const lacks = wanted.filter((id) => !is.includes(id));
    const more = is.filter((id) => !wanted.includes(id));
    if (lacks.length + more.length === 0) return [];
    const words = [
      ...(lacks.length === 0 ? [] : [`no longer tells ${lacks.join(', ')}`]),
      ...(more.length === 0 ? [] : [`also tells ${more.join(', ')}`]),
    ];
    return [{ field, words: `${words.join(' and ')} (${field})` }];
  });
}

/** Ids, or activities with their doubts, as texts to compare. */
const flat = (ids: readonly string[] | Readonly<Record<string, string>>): string[] =>
  Array.isArray(ids) ? [...(ids as readonly string[])] : Object.entries(ids).map(([id, doubt]) => `${id}: ${doubt}`);
