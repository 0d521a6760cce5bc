import type { Examples } from '../examples.ts';

export const examples: Examples = { ActivitiesTable: [{ name: 'the whole policy', props: {} }] };
