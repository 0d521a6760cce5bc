import type { Examples } from '../examples.ts';

export const examples: Examples = {
  BesideChoice: [
    { name: 'one language', props: {} },
    { name: 'two', props: { other: 'fr' } },
  ],
  SideBySide: [{ name: 'with French', props: { other: 'fr' } }],
};
