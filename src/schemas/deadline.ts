import { z } from 'zod';
import { idOf, localizedText, period } from './shared.ts';

/** A time within which the controller acts; not a retention period. */
export const deadlineSchema = z.strictObject({
  name: localizedText.describe('What has to happen.'),
  period: period.describe('Within how long: an ISO 8601 calendar period such as P30D.'),
  clause: idOf('clauses').describe('The clause that states the deadline.'),
});
