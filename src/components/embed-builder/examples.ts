import type { Examples } from '../examples.ts';

export const examples: Examples = {
  EmbedBuilder: [{ name: 'every view', props: {} }],
};
