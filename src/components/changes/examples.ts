import { policy } from '../../content-reader/load-policy.ts';
import { timelineRows } from '../../domain/timeline.ts';
import type { Examples } from '../examples.ts';

const parts = [
  { kind: 'same', text: 'Kept for ' },
  { kind: 'removed', text: '6 months' },
  { kind: 'added', text: '3 months' },
];

const [after, before] = timelineRows(policy);
const bars = { before, after };

const change = {
  key: 'retention call-log',
  group: 'periods',
  kind: 'changed',
  isMaterial: true,
  title: 'Your call',
  before: '1 year',
  after: '2 years',
  clauses: { before: { id: 'calls-log', title: 'Kept' }, after: { id: 'calls-log', title: 'Kept' } },
};

const words = {
  ...change,
  key: 'clauses calls-log',
  group: 'clauses',
  isMaterial: false,
  reason: 'A word.',
  words: [parts],
};

export const examples: Examples = {
  ChangedWords: [{ name: 'a paragraph', props: { parts, locale: 'en' } }],
  ChangeBody: [{ name: 'of a period', props: { change: { ...change, bars }, locale: 'en', address: () => '#there' } }],
  ChangedPeriod: [{ name: 'shorter', props: { bars, locale: 'en' } }],
  EditionChanges: [
    { name: 'none', props: { changes: [], address: () => undefined } },
    { name: 'of a fact and of words', props: { changes: [change, words], address: () => '#there' } },
  ],
};
