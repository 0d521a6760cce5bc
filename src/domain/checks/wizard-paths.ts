import type { JourneyFile } from '../../schemas/journey.ts';
import type { Content, Entry } from '../content.ts';
import { type Problem, suggestion } from '../problem.ts';
import { sayingsOf } from '../sayings.ts';
import { allPaths, type Answers, type Condition, formatAnswers, holds, questionsOf } from '../wizard.ts';

/** The most questions that a reader should have to answer. */
const mostQuestions = 4;

/** Conditions name existing questions and options; every stop can be reached; every question and option makes a difference. */
export function wizardPaths({ journeys, facts }: Content): Problem[] {
  return [...journeys.values()].flatMap((entry) => {
    const wrong = unknownConditions(entry);
    // With a misspelt condition the rules below would report the same mistake again.
    return wrong.length > 0
      ? wrong
      : [...foreignRecipients(entry, facts.activities), ...missingWords(entry), ...emptyNotes(entry), ...paths(entry)];
  });
}

type At = (path: readonly PropertyKey[], found: string, todo: string, known?: readonly string[]) => Problem;

const at =
  ({ file, lineAt }: Entry<unknown>): At =>
  (path, found, todo, known) => ({ file, line: lineAt(path), found, todo, ...(known ? { known } : {}) });

function unknownConditions(entry: Entry<JourneyFile>): Problem[] {
  const { questions, stops, notes = [] } = entry.value;
  const problem = at(entry);
  const judge = (
    when: Condition | undefined,
    path: readonly PropertyKey[],
    earlier: JourneyFile['questions'],
  ): Problem[] =>
    (when ?? []).flatMap((all, index) =>
      Object.entries(all).flatMap(([id, options]) => {
        const place = [...path, 'when', index, id];
        const question = earlier.find((one) => one.id === id);
        const known = earlier.map((one) => one.id);
        if (!question) {
          return [
            problem(
              place,
              `The condition asks for "${id}", which is no question before it.`,
              suggestion(id, known, 'Name an earlier question.'),
              known,
            ),
          ];
        }
        const ids = question.options.map((option) => option.id);
        return options
          .filter((option) => !ids.includes(option))
          .map((option) =>
            problem(
              place,
              `The condition asks for "${id}: ${option}", which is no option of that question.`,
              suggestion(option, ids, 'Name one of its options.'),
              ids,
            ),
          );
      }),
    );
  const double = (ids: readonly string[], path: readonly PropertyKey[], what: string): Problem[] =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? [problem([...path, index, 'id'], `The ${what} "${id}" is there twice.`, 'Give one of them another id.')]
        : [],
    );
  return [
    ...double(
      questions.map(({ id }) => id),
      ['questions'],
      'question',
    ),
    ...questions.flatMap(({ options }, index) =>
      double(
        options.map(({ id }) => id),
        ['questions', index, 'options'],
        'option',
      ),
    ),
    ...questions.flatMap(({ when }, index) => judge(when, ['questions', index], questions.slice(0, index))),
    ...stops.flatMap(({ when, recipients = [] }, index) => [
      ...judge(when, ['stops', index], questions),
      ...recipients.flatMap((one, place) =>
        typeof one === 'string' ? [] : judge(one.when, ['stops', index, 'recipients', place], questions),
      ),
    ]),
    ...notes.flatMap(({ when }, index) => judge(when, ['notes', index], questions)),
  ];
}

/** A stop picks recipients out of those that the policy names for its activity. */
function foreignRecipients(entry: Entry<JourneyFile>, activities: Content['facts']['activities']): Problem[] {
  return entry.value.stops.flatMap(({ activity, recipients = [] }, index) => {
    const file = activities.get(activity)?.value;
    const known = file ? sayingsOf(file, 'recipients').flatMap(({ of }) => of.map(({ id }) => id)) : [];
    return recipients.flatMap((one, place) => {
      const id = typeof one === 'string' ? one : one.id;
      return known.includes(id)
        ? []
        : [
            at(entry)(
              ['stops', index, 'recipients', place],
              `"${id}" is no recipient of "${activity}".`,
              'Name one of its recipients.',
              known,
            ),
          ];
    });
  });
}

/** Without a script a page tells each condition in words, so it needs them, and only then. */
function missingWords(entry: Entry<JourneyFile>): Problem[] {
  const { stops, notes = [] } = entry.value;
  const problem = at(entry);
  const judge = ({ when, condition }: { when?: unknown; condition?: unknown }, path: PropertyKey[]): Problem[] =>
    when !== undefined && condition === undefined
      ? [
          problem(
            path,
            'It has a "when", but no "condition" that says it in words.',
            'Add the condition in all languages.',
          ),
        ]
      : when === undefined && condition !== undefined
        ? [
            problem(
              [...path, 'condition'],
              'It has a "condition" in words, but no "when".',
              'Add the answers it belongs to, or take it out.',
            ),
          ]
        : [];
  return [
    ...stops.flatMap((stop, index) => judge(stop, ['stops', index])),
    ...notes.flatMap((note, index) => judge(note, ['notes', index])),
  ];
}

/** A note says something with its clause, or names a doubt. */
function emptyNotes(entry: Entry<JourneyFile>): Problem[] {
  return (entry.value.notes ?? []).flatMap(({ text, clause, open }, index) =>
    (text === undefined) === (open === undefined) || (text === undefined) !== (clause === undefined)
      ? [
          at(entry)(
            ['notes', index],
            'It is neither a text with its clause nor a doubt.',
            'Write "text" and "clause", or "open".',
          ),
        ]
      : [],
  );
}

function paths(entry: Entry<JourneyFile>): Problem[] {
  const { questions, stops, notes = [] } = entry.value;
  const problem = at(entry);
  const asked = questionsOf(entry.value);
  const ways = allPaths(asked);
  /** All that a way brings in: two ways with the same outcome give the reader the same answer. */
  const outcome = (answers: Answers): string =>
    [...stops, ...notes].map(({ when }) => (holds(when, answers) ? '1' : '0')).join('');
  const tooLong = ways.find((way) => Object.keys(way).length > mostQuestions);
  return [
    ...(tooLong
      ? [
          problem(
            ['questions'],
            `The way "${formatAnswers(tooLong)}" asks more than ${mostQuestions} questions.`,
            'Ask fewer, or make two journeys of it.',
          ),
        ]
      : []),
    ...questions.flatMap(({ id }, index) =>
      ways.some((way) => id in way)
        ? []
        : [problem(['questions', index], `The question "${id}" is never asked.`, 'Mend its "when", or take it out.')],
    ),
    ...stops.flatMap(({ activity, when }, index) =>
      ways.some((way) => holds(when, way))
        ? []
        : [problem(['stops', index], `No answers lead to the stop "${activity}".`, 'Mend its "when", or take it out.')],
    ),
    ...notes.flatMap(({ when }, index) =>
      ways.some((way) => holds(when, way))
        ? []
        : [problem(['notes', index], 'No answers lead to this note.', 'Mend its "when", or take it out.')],
    ),
    ...questions.flatMap(({ id, options }, index) =>
      idleOptions(
        id,
        options.map((option) => option.id),
        ways,
        outcome,
      ).map(([one, other]) =>
        problem(
          ['questions', index, 'options', options.findIndex((option) => option.id === one)],
          `The answers "${one}" and "${other}" to "${id}" lead to the same in every case.`,
          'Make one of them, or let a stop or a note depend on them.',
        ),
      ),
    ),
  ];
}

/** The pairs of options between which nothing depends: whatever was answered before, what can come after is the same. */
function idleOptions(
  question: string,
  options: readonly string[],
  ways: readonly Answers[],
  outcome: (way: Answers) => string,
): [string, string][] {
  const after = (option: string): Map<string, string> => {
    const byPast = new Map<string, Set<string>>();
    for (const way of ways) {
      if (way[question] !== option) continue;
      const ids = Object.keys(way);
      const past = ids
        .slice(0, ids.indexOf(question))
        .map((id) => way[id])
        .join(',');
      byPast.set(past, (byPast.get(past) ?? new Set()).add(outcome(way)));
    }
    return new Map([...byPast].map(([past, outcomes]) => [past, [...outcomes].sort().join(' ')]));
  };
  const effects = options.map(after);
  const same = (a: Map<string, string>, b: Map<string, string>): boolean =>
    [...a].every(([past, outcomes]) => b.get(past) === outcomes);
  return options.flatMap((option, index) =>
    options.slice(0, index).flatMap((other, before): [string, string][] => {
      const [mine, its] = [effects[index], effects[before]];
      return mine && its && mine.size > 0 && same(mine, its) ? [[option, other]] : [];
    }),
  );
}
