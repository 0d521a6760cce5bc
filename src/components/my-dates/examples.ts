import type { Examples } from '../examples.ts';

export const examples: Examples = {
  MyDates: [
    { name: 'every event with a period', props: {} },
    { name: 'one event', props: { event: 'called' } },
  ],
};
