import type { ActivityField } from '../../schemas/activity.ts';

/** The columns of the table after the name of the activity, in their order. What data is never used for stands under what it is used for. */
export const columns = [
  'data',
  'source',
  'purposes',
  'recipients',
  'retention',
  'basis',
  'choices',
] as const satisfies readonly ActivityField[];
