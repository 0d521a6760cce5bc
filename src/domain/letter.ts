import type { Policy } from './policy.ts';

/**
 * The letters that the reader can write: a request; the reminder where no answer came in time; and the answer to a refusal.
 */
export const letterKinds = ['request', 'late', 'refused'] as const;

export type LetterKind = (typeof letterKinds)[number];

/** The rights of the GDPR, for each of which the letter has a sentence. */
const letterRights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'withdrawal',
  'portability',
] as const;

export type LetterRight = (typeof letterRights)[number];

/** The id of a right → whether the letter can ask for it: of another than those of the GDPR there is no sentence to write. */
export const isInLetter = (right: string): right is LetterRight => letterRights.some((one) => one === right);

/** Whether there is somebody to send a letter to: the policy gives the office’s postal address. */
export const hasLetter = ({ roles, facts }: Pick<Policy, 'roles' | 'facts'>): boolean =>
  facts.contacts.get(roles.office ?? '')?.kind === 'address';
