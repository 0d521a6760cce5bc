// Runs in the browser too. The wizard is a value, moved by pure functions.

/** Which answers something belongs to: one of the alternatives must hold, each question of it with one of its options. */
export type Condition = readonly Readonly<Record<string, readonly string[]>>[];

/** A question: its id, the ids of its options, and when it is asked. */
export interface Question {
  readonly id: string;
  readonly options: readonly string[];
  readonly when?: Condition;
}

/** Questions with their texts, as a journey’s file or a page has them → what the engine moves through. */
export function questionsOf({
  questions,
}: {
  readonly questions: readonly (Omit<Question, 'options' | 'when'> & {
    readonly options: readonly { readonly id: string }[];
    readonly when?: Condition | undefined;
  })[];
}): Question[] {
  return questions.map(({ id, options, when }) => ({
    id,
    options: options.map((option) => option.id),
    ...(when ? { when } : {}),
  }));
}

/** What the reader chose: ids of options by the id of their question. */
export type Answers = Readonly<Record<string, string>>;

/** A condition and answers → whether it holds; no condition always does. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  return (
    condition?.some((all) =>
      Object.entries(all).every(([question, options]) => options.includes(answers[question] ?? '')),
    ) ?? true
  );
}

/** Questions and answers → the questions that are asked, in order, up to and including the first without an answer. */
export function askedQuestions(questions: readonly Question[], answers: Answers): Question[] {
  const asked: Question[] = [];
  let given: Answers = {};
  for (const question of questions) {
    if (!holds(question.when, given)) continue;
    asked.push(question);
    const answer = answers[question.id];
    if (answer === undefined || !question.options.includes(answer)) break;
    given = { ...given, [question.id]: answer };
  }
  return asked;
}

/** Questions and any answers → those that count: to questions that are asked, with options that exist. */
export function validAnswers(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    askedQuestions(questions, answers).flatMap(({ id, options }) => {
      const answer = answers[id];
      return answer !== undefined && options.includes(answer) ? [[id, answer]] : [];
    }),
  );
}

/** Questions and answers → the question to ask next; none once every one is answered. */
export function nextQuestion(questions: readonly Question[], answers: Answers): Question | undefined {
  const last = askedQuestions(questions, answers).at(-1);
  return last === undefined || last.id in validAnswers(questions, answers) ? undefined : last;
}

/** Questions, answers and a new answer → the answers; those to later questions go, since they may no longer be asked. */
export function withAnswer(
  questions: readonly Question[],
  answers: Answers,
  question: string,
  option: string,
): Answers {
  return validAnswers(questions, { ...answersBefore(questions, answers, question), [question]: option });
}

/** Questions, answers and a question → the answers given before it: what is left when the reader changes that one. */
export function answersBefore(questions: readonly Question[], answers: Answers, question: string): Answers {
  const end = questions.findIndex(({ id }) => id === question);
  const before = new Set(questions.slice(0, end).map(({ id }) => id));
  return Object.fromEntries(Object.entries(validAnswers(questions, answers)).filter(([id]) => before.has(id)));
}

/** Questions → every way through them. */
export function allPaths(questions: readonly Question[], answers: Answers = {}): Answers[] {
  const next = nextQuestion(questions, answers);
  if (!next) return [answers];
  return next.options.flatMap((option) => allPaths(questions, { ...answers, [next.id]: option }));
}

/** Answers → what stands in the address: `phone:mobile,link:went-on`, or `-` where nothing is asked. */
export function formatAnswers(answers: Answers): string {
  return (
    Object.entries(answers)
      .map(([question, option]) => `${question}:${option}`)
      .join(',') || '-'
  );
}

/** What stands in the address → answers, unchecked; what is none is left out. Never throws. */
export function parseAnswers(text: string | undefined): Answers {
  return Object.fromEntries(
    (text ?? '').split(',').flatMap((piece) => {
      const [question, option, ...rest] = piece.split(':');
      return question && option && rest.length === 0 ? [[question, option]] : [];
    }),
  );
}

/** Where something applies: the condition in each journey that brings it in, or null where that journey always does. */
export type Applies = Readonly<Record<string, Condition | null>>;

/** The journeys of a page: their questions by id, and which of them the page is of; none where it brings several together. */
export interface PageJourneys {
  readonly questions: Readonly<Record<string, readonly Question[]>>;
  readonly own?: string | undefined;
}

/** The journeys of a page and the state in its address → those that the reader is in, with her answers that count. */
export function journeysIn({ questions, own }: PageJourneys, state: ReadonlyMap<string, string>): Map<string, Answers> {
  return new Map(
    Object.entries(questions)
      .filter(([id]) => id === own || state.has(id))
      .map(([id, list]) => [id, validAnswers(list, parseAnswers(state.get(id)))]),
  );
}

/** Whether something applies in one of the journeys that the reader is in. */
export function appliesIn(applies: Applies, journeys: ReadonlyMap<string, Answers>): boolean {
  return Object.entries(applies).some(([id, condition]) => {
    const answers = journeys.get(id);
    return answers !== undefined && holds(condition ?? undefined, answers);
  });
}
