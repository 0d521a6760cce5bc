import type { Examples } from '../examples.ts';

export const examples: Examples = {
  OverviewHead: [{ name: 'with a title', props: { title: 'Title' } }],
  ShortTimeline: [{ name: 'two bars', props: { periods: ['call-log', 'camera-images'] } }],
  OpenQuestions: [{ name: 'how many', props: {} }],
  WaysIn: [{ name: 'every page', props: {} }],
};
