import '../my-dates/my-dates.ts';
import { copyAndTell } from '../../browser/copy.ts';
import { fragment, releaseHold } from '../../browser/fragment.ts';
import {
  type Answers,
  answersBefore,
  type Condition,
  formatAnswers,
  holds,
  nextQuestion,
  parseAnswers,
  type Question,
  validAnswers,
  withAnswer,
} from '../../domain/wizard.ts';

/**
 * Asks one question at a time and shows what the answers bring in, out of the HTML that is there already. The answers
 * stand in the fragment, one key for each journey; the others’ keys are kept, so that several journeys come together.
 */
const root = document.querySelector<HTMLElement>('.journey');
const all = JSON.parse(root?.dataset['questions'] ?? '{}') as Readonly<Record<string, readonly Question[]>>;
/** The journey of this page; none on the page of several. */
const own = root?.dataset['journey'];
const title = document.title;

const elements = <Kind extends HTMLElement>(selector: string): Kind[] => [
  ...(root?.querySelectorAll<Kind>(selector) ?? []),
];
const forms = elements<HTMLFormElement>('[data-question]');
const conditional = elements('[data-when]').map((element) => ({
  element,
  applies: Object.entries(JSON.parse(element.dataset['when'] ?? '{}') as Record<string, Condition | null>),
}));

/** The journeys of this page that the reader is in, with her answers. */
function journeysInAddress(): Map<string, Answers> {
  const state = fragment.read();
  return new Map(
    Object.entries(all)
      .filter(([id]) => id === own || state.has(id))
      .map(([id, questions]) => [id, validAnswers(questions, parseAnswers(state.get(id)))]),
  );
}

/** Whether the address held an answer that is none. */
const isOutdated = (): boolean =>
  [...journeysInAddress()].some(([id, answers]) => {
    const text = fragment.read().get(id);
    return text !== undefined && text !== formatAnswers(answers);
  }) || [...location.hash.matchAll(/[#&]([^=&]+)=/g)].some(([, key = '']) => !fragment.read().has(key));

/** Whether the reader wants no questions, but everything with its conditions in words. */
const isAllShown = (): boolean => location.hash === '#answer';

/** Shows what the address says, and gives the question to ask next. */
function show(): Question | undefined {
  const journeys = journeysInAddress();
  const isAll = isAllShown();
  const answers = own === undefined ? {} : (journeys.get(own) ?? {});
  const next = own === undefined ? undefined : nextQuestion(all[own] ?? [], answers);
  root?.toggleAttribute('data-complete', journeys.size > 0 && !next);
  for (const { element, applies } of conditional) {
    element.hidden =
      !isAll &&
      !applies.some(([id, condition]) => holds(condition ?? undefined, journeys.get(id) ?? {}) && journeys.has(id));
  }
  for (const group of elements('[data-group]')) group.hidden = !group.querySelector('[data-when]:not([hidden])');
  for (const follower of elements('[data-group-of]')) {
    follower.hidden = elements(follower.dataset['groupOf'] ?? '').every(({ hidden }) => hidden);
  }
  for (const stop of elements('.stop')) {
    stop.classList.toggle('only-silent', !stop.querySelector('.entry:not(.silent, [hidden])'));
  }
  const here = fragment.address([]);
  // On the page of several journeys each leads back to its own questions, with all that was answered.
  for (const link of elements<HTMLAnchorElement>('[data-chosen]')) link.hash = here;
  showQuestion(next, answers);
  showNext(next, answers);
  return next;
}

function showQuestion(next: Question | undefined, answers: Answers): void {
  for (const form of forms) {
    const id = form.dataset['question'] ?? '';
    form.hidden = id !== next?.id;
    for (const radio of form.querySelectorAll('input')) radio.checked = answers[id] === radio.value;
    complain(form, false);
    const row = root?.querySelector<HTMLElement>(`[data-answered="${id}"]`);
    const label = form.querySelector(`[value="${answers[id] ?? ''}"] + span .text`);
    if (!row || own === undefined) continue;
    row.hidden = !(id in answers);
    const chosen = row.querySelector('.chosen');
    if (chosen) chosen.textContent = label?.textContent ?? '';
    const before = formatAnswers(answersBefore(all[own] ?? [], answers, id));
    row.querySelector('a')?.setAttribute('href', fragment.address([[own, before]]));
  }
  root?.querySelector('.so-far')?.toggleAttribute('hidden', Object.keys(answers).length === 0);
  document.title = next ? `${heading(next)?.textContent ?? ''} – ${title}` : title;
}

/** The way on, where the reader chose several journeys. */
function showNext(next: Question | undefined, answers: Answers): void {
  const [following, ...rest] = (fragment.read().get('todo') ?? '')
    .split(',')
    .filter((id) => id !== own && /^[a-z0-9-]+$/.test(id));
  const isOneOfSeveral = own !== undefined && [...fragment.read().keys()].some((key) => key !== own && key !== 'dates');
  const onward = fragment.address([
    [own ?? '', formatAnswers(answers)],
    ['todo', rest.join(',')],
  ]);
  for (const link of elements<HTMLAnchorElement>('.next-journey a')) {
    const { next: wizard } = link.dataset;
    link.hidden = !isOneOfSeveral || next !== undefined || (wizard === undefined) !== (following === undefined);
    if (wizard !== undefined && following !== undefined) link.pathname = `${wizard}${following}/`;
    link.hash = onward;
  }
}

const heading = (question: Question | undefined): HTMLElement | null | undefined =>
  root?.querySelector<HTMLElement>(question ? `[data-question="${question.id}"] h2` : '.answer-title');

function complain(form: HTMLFormElement, isWrong: boolean): void {
  const message = form.querySelector<HTMLElement>('.error');
  if (message) message.textContent = isWrong ? (message.dataset['text'] ?? '') : '';
}

/** Shows the state, leads the reader to it, and tells the dates which rows there are now. */
function move(): void {
  const next = show();
  if (own !== undefined && !isAllShown()) heading(next)?.focus();
  fragment.tell();
}

for (const form of forms) {
  // The buttons work only from here on, so they are enabled here.
  form.querySelector('button')?.removeAttribute('disabled');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = form.querySelector<HTMLInputElement>('input:checked');
    if (!chosen || own === undefined) {
      complain(form, true);
      form.querySelector('input')?.focus();
      return;
    }
    const questions = all[own] ?? [];
    const answers = withAnswer(questions, journeysInAddress().get(own) ?? {}, chosen.name, chosen.value);
    fragment.push([[own, formatAnswers(answers)]]);
    move();
  });
}

root?.addEventListener('click', ({ target }) => {
  const tool = target instanceof HTMLElement ? target.dataset['tool'] : undefined;
  if (tool === 'print') print();
  // Of a frame on another site, the address of the full page.
  if (tool === 'copy')
    void copyAndTell(location.href.replace('/embed/', '/'), root.querySelector<HTMLElement>('.tools output'));
});

const outdated = root?.querySelector<HTMLElement>('.outdated');
if (outdated && isOutdated()) outdated.textContent = outdated.dataset['text'] ?? '';
root?.setAttribute('data-live', '');
show();
// Where there are dates, they release it when they are drawn.
if (!document.querySelector('.my-dates')) releaseHold();
addEventListener('hashchange', move);
