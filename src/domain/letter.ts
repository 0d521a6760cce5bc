import type { Policy } from './policy.ts';

/**
 * The letters that the reader can write: a request; the reminder where no answer came in time; and the answer to a refusal.
 */
export const letterKinds = ['request', 'late', 'refused'] as const;

export type LetterKind = (typeof letterKinds)[number];

/** Whether there is somebody to send a letter to: the policy gives the office’s postal address. */
export const hasLetter = ({ roles, facts }: Pick<Policy, 'roles' | 'facts'>): boolean =>
  facts.contacts.get(roles.office ?? '')?.kind === 'address';
