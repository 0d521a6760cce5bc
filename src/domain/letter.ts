/**
 * The letters that the reader can write: a request; the reminder where no answer came in time; and the answer to a refusal.
 */
export const letterKinds = ['request', 'late', 'refused'] as const;

export type LetterKind = (typeof letterKinds)[number];
