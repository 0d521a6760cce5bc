import type { Examples } from '../examples.ts';

export const examples: Examples = {
  AboutElsewhere: [{ name: 'every part', props: {} }],
  AccessibilityStatement: [{ name: 'the statement', props: {} }],
};
