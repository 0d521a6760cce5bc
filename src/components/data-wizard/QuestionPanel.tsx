import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragment } from '../../browser/fragment.ts';
import { useFragment } from '../../browser/use-fragment.ts';
import {
  type Answers,
  answersBefore,
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

/** The words of the panel; `changeWhat` has a `{question}` to fill. */
type PanelTexts = Readonly<Record<'soFar' | 'change' | 'changeWhat' | 'choose' | 'continue' | 'allAtOnce', string>>;

interface Props {
  /** The id of the journey: its key in the address. */
  readonly journey: string;
  readonly questions: readonly PanelQuestion[];
  readonly texts: PanelTexts;
}

/** Asks one question at a time, and lists the answers so far. They stand in the address, under the id of the journey. */
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
      <AnswersSoFar
        answers={answers}
        questions={questions}
        texts={texts}
        addressBefore={(id) => fragment.address([[journey, formatAnswers(answersBefore(steps, answers, id))]])}
      />
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
    (heading ?? document.querySelector<HTMLElement>('.answer-title'))?.focus();
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

interface SoFarProps {
  readonly answers: Answers;
  readonly questions: readonly PanelQuestion[];
  readonly texts: PanelTexts;
  /** The id of a question → the address at which it is asked again. */
  readonly addressBefore: (question: string) => string;
}

function AnswersSoFar({ answers, questions, texts, addressBefore }: SoFarProps) {
  const answered = questions.filter(({ id }) => id in answers);
  if (answered.length === 0) return null;
  return (
    <div class="so-far" role="group" aria-labelledby="so-far-title">
      <h2 id="so-far-title">{texts.soFar}</h2>
      <dl>
        {answered.map(({ id, text, options }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd class="chosen">{options.find((option) => option.id === answers[id])?.text}</dd>
            <dd>
              <a href={addressBefore(id)} aria-label={texts.changeWhat.replace('{question}', text)}>
                {texts.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
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
