import type { Examples } from '../examples.ts';

export const examples: Examples = {
  Clause: [
    { name: 'with facts', props: { id: 'calls-case', title: 'Title' }, slot: '<p>Text.</p>' },
    { name: 'without facts', props: { id: 'secrecy', title: 'Title' }, slot: '<p>Text.</p>' },
  ],
  ClauseFacts: [
    { name: 'a part of the cases', props: { clause: 'calls-recording-kept' } },
    { name: 'everything silent', props: { clause: 'web-cookies' } },
    { name: 'the general rule with its grounds', props: { clause: 'retention-general' } },
  ],
  TableOfContents: [{ name: 'the whole policy', props: {} }],
  Glossary: [{ name: 'all terms', props: {} }],
  Silences: [{ name: 'all silences', props: {} }],
};
