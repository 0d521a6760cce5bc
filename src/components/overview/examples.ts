import type { Examples } from '../examples.ts';

export const examples: Examples = {
  OverviewHead: [{ name: 'with a title', props: { title: 'Title' } }],
  ShortTimeline: [{ name: 'five bars', props: {} }],
  OpenQuestions: [{ name: 'how many', props: {} }],
  WaysIn: [{ name: 'every page', props: {} }],
};
