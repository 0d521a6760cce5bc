import { parsePeriod } from '../../domain/period.ts';
import { timeAxis } from '../../domain/time-axis.ts';
import type { Examples } from '../examples.ts';

export const examples: Examples = {
  TimelinePicture: [{ name: 'the whole policy', props: {} }],
  TimelineLegend: [{ name: 'all signs', props: {} }],
  TimelineFilters: [{ name: 'all filters', props: {} }],
  TimelineTable: [{ name: 'the whole policy', props: {} }],
  UnstatedActivities: [{ name: 'the whole policy', props: {} }],
  TimelineBar: [
    {
      name: 'at most, a part, everything open',
      props: {
        axis: timeAxis([]),
        row: {
          period: parsePeriod('P6M'),
          lengthClass: 'months',
          bound: 'at most',
          start: 'not stated',
          end: 'not stated',
          share: 50,
        },
      },
    },
    {
      name: 'a range',
      props: {
        axis: timeAxis([]),
        row: {
          ...{ iso: 'P1M', upTo: 'P18M', period: parsePeriod('P18M') },
          ...{ lengthClass: 'years', bound: 'exact', start: 'not stated', end: 'not stated' },
        },
      },
    },
  ],
};
