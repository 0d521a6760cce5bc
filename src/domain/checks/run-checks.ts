import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { allInClauses } from './all-in-clauses.ts';
import { allLanguages } from './all-languages.ts';
import type { Check } from './check.ts';
import { everyClauseOnce } from './every-clause-once.ts';
import { factsAgree } from './facts-agree.ts';
import { factsAreUsed } from './facts-are-used.ts';
import { fieldStates } from './field-states.ts';
import { hedgesAreSaid } from './hedges-are-said.ts';
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
import { policyFamily } from './policy-family.ts';
import { recipientsAreNamed } from './recipients-are-named.ts';
import { saidAsStated } from './said-as-stated.ts';
import { sameFactsInAllLanguages } from './same-facts-in-all-languages.ts';
import { searchWordsAgree } from './search-words-agree.ts';
import { searchWordsComplete, searchWordsOnce } from './search-words.ts';
import { siteInOrder } from './site-in-order.ts';
import { silencesHold } from './silences-hold.ts';
import { typedBounds } from './typed-bounds.ts';
import { typography } from './typography.ts';
import { wholeLists } from './whole-lists.ts';
import { wizardCasesHold } from './wizard-cases-hold.ts';
import { wizardPaths } from './wizard-paths.ts';
import { wizardTexts } from './wizard-texts.ts';

/** The rules of the content, one file each. */
const checks: readonly Check[] = [
  allInClauses,
  allLanguages,
  everyClauseOnce,
  factsAgree,
  factsAreUsed,
  fieldStates,
  headingsHaveIds,
  hedgesAreSaid,
  interfaceStringsComplete,
  knownComponents,
  knownFiles,
  knownReferences,
  noCodeInProse,
  noFiguresInProse,
  noLinksByHand,
  ownLanguage,
  periodsAreTold,
  policyFamily,
  recipientsAreNamed,
  saidAsStated,
  sameFactsInAllLanguages,
  samePlaceholders,
  searchWordsAgree,
  searchWordsComplete,
  searchWordsOnce,
  siteInOrder,
  silencesHold,
  typedBounds,
  typography,
  wholeLists,
  wizardCasesHold,
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
