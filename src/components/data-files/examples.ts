import type { Examples } from '../examples.ts';

export const examples: Examples = { DataFiles: [{ name: 'all files', props: {} }] };
