import type { Examples } from '../examples.ts';

export const examples: Examples = {
  EditionsList: [{ name: 'one edition', props: {} }],
  FormerBar: [{ name: 'over the policy', props: { page: 'policy' } }],
  HeldOn: [{ name: 'a day', props: {} }],
  Moved: [
    { name: 'gone', props: { kind: 'clauses', among: [{ kind: 'clauses', id: 'former', since: '2018-09' }] } },
    {
      name: 'moved',
      props: {
        kind: 'retention',
        to: 'call-log',
        among: [{ kind: 'retention', id: 'former', since: '2018-09', to: 'call-log' }],
      },
    },
  ],
  Today: [{ name: 'a clause', props: { kind: 'clauses', id: 'cameras-kept' } }],
};
