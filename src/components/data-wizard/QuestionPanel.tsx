import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragment } from '../../browser/fragment.ts';
import { useFragment } from '../../browser/use-fragment.ts';
import {
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

type PanelTexts = Readonly<Record<'choose' | 'continue' | 'allAtOnce', string>>;

interface Props {
  /** The id of the journey: its key in the address. */
  readonly journey: string;
  readonly questions: readonly PanelQuestion[];
  readonly texts: PanelTexts;
}

/** Asks one question at a time. The answers stand in the address, under the id of the journey. */
export default function QuestionPanel({ journey, questions, texts }: Props) {
  const { state, isKnown } = useFragment();
  const place = useRef<HTMLDivElement>(null);
  const steps = questionsOf({ questions });
  const answers = validAnswers(steps, parseAnswers(state.get(journey)));
  const nextId = nextQuestion(steps, answers)?.id;
  const next = questions.find(({ id }) => id === nextId);
  useFocusOnNews(place, isKnown ? fragment.anchor() + formatAnswers(answers) : undefined);
  useTitle(next?.text);

  return (
    <div ref={place}>
      {next && (
        <QuestionForm
          key={next.id}
          question={next}
          texts={texts}
          isReady={isKnown}
          choose={(option) => {
            fragment.push([[journey, formatAnswers(withAnswer(steps, answers, next.id, option))]]);
          }}
        />
      )}
      <p class="all-at-once">
        <a href="#answer">{texts.allAtOnce}</a>
      </p>
    </div>
  );
}

/** Leads the reader to the question or the answer that a step of hers has brought, but not when the page has just come. */
function useFocusOnNews(place: { current: HTMLElement | null }, step: string | undefined): void {
  const shown = useRef<string>();
  // Before the next key that the reader may press.
  useLayoutEffect(() => {
    const isNews = shown.current !== undefined && shown.current !== step;
    shown.current = step;
    if (!isNews || fragment.anchor() !== '') return;
    const heading = place.current?.querySelector<HTMLElement>('form h2');
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

interface FormProps {
  readonly question: PanelQuestion;
  readonly texts: PanelTexts;
  /** Whether a press would be heard. */
  readonly isReady: boolean;
  readonly choose: (option: string) => void;
}

function QuestionForm({ question, texts, isReady, choose }: FormProps) {
  const [isMissing, setMissing] = useState(false);
  const { id, text, hint, options } = question;

  function submit(event: Event): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const option = form.querySelector<HTMLInputElement>('input:checked');
    setMissing(!option);
    if (option) choose(option.value);
    else form.querySelector('input')?.focus();
  }

  return (
    <form data-question={id} novalidate onSubmit={submit}>
      <fieldset aria-describedby={`${id}-error${hint === undefined ? '' : ` ${id}-hint`}`}>
        <legend>
          <h2 tabindex={-1}>{text}</h2>
        </legend>
        {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
        <p class="error" id={`${id}-error`} role="alert">
          {isMissing && texts.choose}
        </p>
        {options.map((option) => (
          <label key={option.id}>
            <input type="radio" name={id} value={option.id} />
            <span>
              <span class="text">{option.text}</span>
              {option.hint !== undefined && <span class="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" disabled={!isReady}>
        {texts.continue}
      </button>
    </form>
  );
}
