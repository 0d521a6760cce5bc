import type { Examples } from '../examples.ts';

export const examples: Examples = {
  PrintTimeline: [{ name: 'the whole policy', props: {} }],
  DecisionTable: [
    { name: 'with questions', props: { id: 'call-customer-service' } },
    { name: 'without questions', props: { id: 'browse-website' } },
  ],
  PrintContents: [{ name: 'the whole document', props: {} }],
};
