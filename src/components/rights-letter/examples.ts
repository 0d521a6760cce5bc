import type { Examples } from '../examples.ts';

export const examples: Examples = { RightsLetter: [{ name: 'empty', props: {} }] };
