import { copyAndTell } from '../../browser/copy.ts';
import { enable } from '../../browser/enable.ts';
import { fragment, releaseHold } from '../../browser/fragment.ts';
import {
  answersBefore,
  type Answers,
  type Applies,
  appliesIn,
  formatAnswers,
  journeysIn,
  nextQuestion,
  type PageJourneys,
} from '../../domain/wizard.ts';

/** Shows what the answers in the address bring in, out of the HTML that is there already, and hides the rest. */
const root = document.querySelector<HTMLElement>('.journey');
const page: PageJourneys = {
  questions: JSON.parse(root?.dataset['questions'] ?? '{}') as PageJourneys['questions'],
  own: root?.dataset['journey'],
};

const elements = <Kind extends HTMLElement>(selector: string): Kind[] => [
  ...(root?.querySelectorAll<Kind>(selector) ?? []),
];
const conditional = elements('[data-when]').map((element) => ({
  element,
  applies: JSON.parse(element.dataset['when'] ?? '{}') as Applies,
}));

function show(): void {
  const state = fragment.read();
  const journeys = journeysIn(page, state);
  // Who wants no questions gets everything, with its conditions in words.
  const isAllShown = fragment.anchor() === '#answer';
  const isAsking = page.own !== undefined && nextQuestion(page.questions[page.own] ?? [], journeys.get(page.own) ?? {});
  root?.toggleAttribute('data-complete', journeys.size > 0 && !isAsking);
  showGiven(journeys.get(page.own ?? '') ?? {});
  for (const { element, applies } of conditional) element.hidden = !isAllShown && !appliesIn(applies, journeys);
  for (const group of elements('[data-group]')) group.hidden = !group.querySelector('[data-when]:not([hidden])');
  for (const follower of elements('[data-group-of]')) {
    follower.hidden = elements(follower.dataset['groupOf'] ?? '').every(({ hidden }) => hidden);
  }
  // On the page of several journeys each leads back to its own questions, with all that was answered.
  for (const link of elements<HTMLAnchorElement>('[data-chosen]')) link.hash = fragment.address([]);
}

/** Lists the answers given, each with a link to the state in which its question is asked again. */
function showGiven(answers: Answers): void {
  const { own = '', questions } = page;
  const given = formatAnswers(answers).split(',');
  for (const answer of elements('[data-answer]')) answer.hidden = !given.includes(answer.dataset['answer'] ?? '');
  for (const link of elements<HTMLAnchorElement>('[data-change]')) {
    const before = answersBefore(questions[own] ?? [], answers, link.dataset['change'] ?? '');
    link.hash = fragment.address([[own, formatAnswers(before)]]);
  }
}

/** Whether the address held an answer that is none. */
function isOutdated(): boolean {
  const state = fragment.read();
  const changed = [...journeysIn(page, state)].some(
    ([id, answers]) => (state.get(id) ?? formatAnswers(answers)) !== formatAnswers(answers),
  );
  return (
    changed || Object.keys(page.questions).some((id) => !state.has(id) && new RegExp(`[#&]${id}=`).test(location.hash))
  );
}

root?.addEventListener('click', ({ target }) => {
  const tool = (target as Element).closest<HTMLElement>('[data-tool]')?.dataset['tool'];
  if (tool === 'print') print();
  // Of a frame on another site, the address of the full page.
  if (tool === 'copy')
    void copyAndTell(location.href.replace('/embed/', '/'), root.querySelector<HTMLElement>('.tools output'));
});

enable(root, '.tools button');

// On a wide screen all matters stand open side by side: there is nothing to open then.
const isWide = matchMedia('(min-width: 68.75rem)');
function spread(): void {
  for (const matter of elements<HTMLDetailsElement>('details.matter')) {
    matter.name = isWide.matches ? '' : 'matters';
    matter.open = isWide.matches;
    matter.querySelector('summary')?.setAttribute('tabindex', isWide.matches ? '-1' : '0');
  }
}
isWide.addEventListener('change', spread);
spread();

const outdated = root?.querySelector<HTMLElement>('.outdated');
if (outdated && isOutdated()) outdated.textContent = outdated.dataset['text'] ?? '';
show();
releaseHold();
fragment.onChange(show);
