import type { Examples } from '../examples.ts';

export const examples: Examples = {
  AboutElsewhere: [{ name: 'every part', props: {} }],
  AccessibilityStatement: [
    { name: 'the statement', props: {} },
    { name: 'with an e-mail address', props: { feedback: 'help@example.org' } },
    { name: 'with a page', props: { feedback: 'https://example.org/help' } },
  ],
};
