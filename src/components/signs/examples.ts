import type { Examples } from '../examples.ts';

export const examples: Examples = {
  Signs: [
    {
      name: 'two groups',
      props: {
        groups: [
          ['A', [{ path: 'secrecy', title: (locale: string) => `secrecy, ${locale}` }]],
          ['B', [{ path: 'kept/call-log', title: (locale: string) => `call log, ${locale}` }]],
        ],
      },
    },
  ],
};
