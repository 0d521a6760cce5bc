import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { allLanguages } from './all-languages.ts';
import type { Check } from './check.ts';
import { everyClauseOnce } from './every-clause-once.ts';
import { factsAgree } from './facts-agree.ts';
import { factsAreUsed } from './facts-are-used.ts';
import { fieldStates } from './field-states.ts';
import { headingsHaveIds } from './headings-have-ids.ts';
import { interfaceStringsComplete, interfaceStringsUsed, samePlaceholders } from './interface-strings.ts';
import { knownComponents } from './known-components.ts';
import { knownFiles } from './known-files.ts';
import { knownReferences } from './known-references.ts';
import { noCodeInProse } from './no-code-in-prose.ts';
import { noFiguresInProse } from './no-figures-in-prose.ts';
import { noLinksByHand } from './no-links-by-hand.ts';
import { ownLanguage } from './own-language.ts';
import { periodsAreTold } from './periods-are-told.ts';
import { sameFactsInAllLanguages } from './same-facts-in-all-languages.ts';
import { searchWordsComplete, searchWordsOnce } from './search-words.ts';
import { siteInOrder } from './site-in-order.ts';
import { typography } from './typography.ts';
import { wizardPaths } from './wizard-paths.ts';
import { wizardTexts } from './wizard-texts.ts';

/** The rules of the content, one file each. */
const checks: readonly Check[] = [
  allLanguages,
  everyClauseOnce,
  factsAgree,
  factsAreUsed,
  fieldStates,
  headingsHaveIds,
  interfaceStringsComplete,
  knownComponents,
  knownFiles,
  knownReferences,
  noCodeInProse,
  noFiguresInProse,
  noLinksByHand,
  ownLanguage,
  periodsAreTold,
  sameFactsInAllLanguages,
  samePlaceholders,
  searchWordsComplete,
  searchWordsOnce,
  siteInOrder,
  typography,
  wizardPaths,
  wizardTexts,
];

/** Content → everything that breaks a rule. The use of interface strings is judged only where it is known. */
export function runChecks(content: Content, { usedStrings }: { usedStrings?: ReadonlySet<string> } = {}): Problem[] {
  return [
    ...checks.flatMap((check) => check(content)),
    ...(usedStrings ? interfaceStringsUsed(content, usedStrings) : []),
  ];
}
