import type { Examples } from '../examples.ts';

export const examples: Examples = {
  OfflineCopy: [{ name: 'on a page', props: {} }],
};
