import type { JourneyFile } from '../schemas/journey.ts';
import { type Answers, holds, nextQuestion, questionsOf } from './wizard.ts';

/** What answers bring in. */
export interface Outcome {
  readonly stops: JourneyFile['stops'];
  readonly notes: NonNullable<JourneyFile['notes']>;
}

/** One way through a journey: its answers, question by question, and what they bring in beside what holds in every case. */
export interface DecisionRow extends Outcome {
  readonly answers: readonly { readonly question: string; readonly option: string }[];
  /** Whether they bring in no stop at all, not even one that holds in every case. */
  readonly isWithoutStops: boolean;
}

/** A journey as a table: what holds in every case, and every way through, in the order of the options. */
export interface DecisionTable {
  readonly always: Outcome;
  /** None where the journey asks nothing. */
  readonly rows: readonly DecisionRow[];
}

/** A journey → its decision table. Nothing that holds in every case is repeated in a row. */
export function decisionTable(journey: Pick<JourneyFile, 'questions' | 'stops' | 'notes'>): DecisionTable {
  const { stops, notes = [] } = journey;
  const questions = questionsOf(journey);
  const endings = (answers: Answers): Answers[] => {
    const next = nextQuestion(questions, answers);
    return next ? next.options.flatMap((option) => endings({ ...answers, [next.id]: option })) : [answers];
  };
  const ways = endings({});
  const isAlways = ({ when }: { readonly when?: (typeof stops)[number]['when'] }): boolean =>
    ways.every((answers) => holds(when, answers));
  const ownOf = <Item extends { readonly when?: (typeof stops)[number]['when'] }>(
    items: readonly Item[],
    answers: Answers,
  ): Item[] => items.filter((item) => !isAlways(item) && holds(item.when, answers));
  return {
    always: { stops: stops.filter(isAlways), notes: notes.filter(isAlways) },
    rows:
      questions.length === 0
        ? []
        : ways.map((answers) => ({
            answers: questions.flatMap(({ id }) => {
              const option = answers[id];
              return option === undefined ? [] : [{ question: id, option }];
            }),
            stops: ownOf(stops, answers),
            notes: ownOf(notes, answers),
            isWithoutStops: !stops.some(({ when }) => holds(when, answers)),
          })),
  };
}
