import type { Examples } from '../examples.ts';

export const examples: Examples = {
  OfflineCopy: [
    { name: 'on a page', props: {} },
    { name: 'above the heading of a page', props: { title: 'p' } },
  ],
};
