import type { Examples } from '../examples.ts';

export const examples: Examples = {
  PeriodBadge: [
    { name: 'days', props: { period: 'P30D', bound: 'exact' } },
    { name: 'months, an upper limit', props: { period: 'P6M', bound: 'at most' } },
    { name: 'years, a lower limit', props: { period: 'P10Y', bound: 'at least' } },
    { name: 'a range', props: { period: 'P1M', upTo: 'P18M', bound: 'exact' } },
    { name: 'one year', props: { period: 'P1Y', bound: 'exact' } },
    { name: 'ten years', props: { period: 'P10Y', bound: 'exact' } },
  ],
};
