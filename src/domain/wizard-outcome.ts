import type { JourneyFile } from '../schemas/journey.ts';
import type { WizardCase } from '../schemas/wizard-case.ts';
import { clausesOf, doubtsIn, periodsOf, recipientsOf } from './journey.ts';
import type { Policy } from './policy.ts';
import { type Answers, holds } from './wizard.ts';

/** What the wizard tells for some answers, as the cases of a lawyer list it. */
export type Outcome = Omit<WizardCase, 'name' | 'answers'>;

/** The policy, a journey and answers → what the wizard tells, as ids in alphabetical order. */
export function outcomeOf(policy: Policy, journey: JourneyFile, answers: Answers): Outcome {
  const brought = journey.stops.filter(({ when }) => holds(when, answers));
  const notes = (journey.notes ?? []).filter(({ when }) => holds(when, answers));
  const stops = brought.map(({ activity }) => activity);
  const sure = brought.filter(({ doubt }) => doubt === undefined).map(({ activity }) => activity);
  const doubts = Object.fromEntries(
    brought.flatMap(({ activity, doubt }) => (doubt === undefined ? [] : [[activity, doubt] as const])),
  );
  const periods = new Set(sure.flatMap((id) => periodsOf(policy, id)));
  const maybe = new Set(stops.flatMap((id) => periodsOf(policy, id))).difference(periods);
  const recipients = brought.flatMap(({ activity, recipients: some }) =>
    (some ?? recipientsOf(policy, activity)).flatMap((one) =>
      typeof one === 'string' ? [one] : holds(one.when, answers) ? [one.id] : [],
    ),
  );
  const said = doubtsIn(brought, notes).filter((id) => !Object.values(doubts).includes(id));
  return {
    activities: sorted(sure),
    doubts,
    periods: sorted(periods),
    maybe: sorted(maybe),
    says: sorted(said),
    recipients: sorted(new Set(recipients)),
    clauses: sorted(clausesOf(policy, stops, notes)),
  };
}

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
