import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fragment } from '../../browser/fragment.ts';
import { useFragment } from '../../browser/use-fragment.ts';
import {
  type Answers,
  type Condition,
  formatAnswers,
  nextQuestion,
  parseAnswers,
  questionsOf,
  validAnswers,
  withAnswer,
} from '../../domain/wizard.ts';

/** A question of a journey in the reader’s language. */
export interface PanelQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint?: string | undefined;
  readonly options: readonly PanelOption[];
  readonly when?: Condition | undefined;
}

interface PanelOption {
  readonly id: string;
  readonly text: string;
  readonly hint?: string | undefined;
}

interface Props {
  /** The id of the journey: its key in the address. */
  readonly journey: string;
  readonly questions: readonly PanelQuestion[];
  /** The words of the link to everything at once. */
  readonly allAtOnce: string;
}

/**
 * Asks one question at a time. The answers stand in the address, under the id of the journey; each option is a link to the state
 * in which it is chosen, so that a press counts even before this runs.
 */
export default function QuestionPanel({ journey, questions, allAtOnce }: Props) {
  const { state, isKnown } = useFragment();
  const place = useRef<HTMLDivElement>(null);
  const steps = questionsOf({ questions });
  const answers = validAnswers(steps, parseAnswers(state.get(journey)));
  const nextId = nextQuestion(steps, answers)?.id;
  const next = questions.find(({ id }) => id === nextId);
  useFocusOnNews(place, isKnown ? fragment.anchor() + formatAnswers(answers) : undefined);
  useTitle(next?.text);
  /** The address with these answers, and the state of others in it. What the build has written, hydration leaves as it is. */
  const address = (chosen: Answers): string =>
    isKnown ? fragment.address([[journey, formatAnswers(chosen)]]) : `#${journey}=${formatAnswers(chosen)}`;

  return (
    <div ref={place}>
      {next && (
        <div class="question" data-question={next.id}>
          <h2 tabindex={-1}>{next.text}</h2>
          {next.hint !== undefined && <p>{next.hint}</p>}
          <ul>
            {next.options.map(({ id, text, hint }) => (
              <li key={id}>
                <a href={address(withAnswer(steps, answers, next.id, id))}>
                  {text}
                  {hint !== undefined && <span class="hint">{hint}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="all-at-once">
        <a href="#answer">{allAtOnce}</a>
      </p>
    </div>
  );
}

/** Leads the reader to the question or the answer that a step of hers has brought, but not when the page has just come. */
function useFocusOnNews(place: { current: HTMLElement | null }, step: string | undefined): void {
  const shown = useRef<string>();
  // Before the next key that the reader may press.
  useLayoutEffect(() => {
    if (step === undefined) {
      // An option that has the focus was pressed before this ran: what it brings is news to her.
      if (place.current?.contains(document.activeElement)) shown.current = formatAnswers({});
      return;
    }
    const isNews = shown.current !== undefined && shown.current !== step;
    shown.current = step;
    if (!isNews || fragment.anchor() !== '') return;
    const heading = place.current?.querySelector<HTMLElement>('.question h2');
    const target = heading ?? document.querySelector<HTMLElement>('.answer-title');
    // The browser’s own scrolling puts it in the middle, and what it heads below the fold.
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }, [step]);
}

/** Names the question in the title of the page, so that each step has its own in the history. */
function useTitle(question: string | undefined): void {
  const own = useRef<string>();
  useEffect(() => {
    own.current ??= document.title;
    document.title = question === undefined ? own.current : `${question} – ${own.current}`;
  }, [question]);
}
