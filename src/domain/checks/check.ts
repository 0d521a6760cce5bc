import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** One rule of the content: everything in the content that breaks it. */
export type Check = (content: Content) => Problem[];
