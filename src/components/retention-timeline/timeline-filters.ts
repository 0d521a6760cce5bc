import { fragment, releaseHold } from '../../browser/fragment.ts';
import { type Choice, choiceEntries, isActive, isShown, readChoice } from '../../domain/timeline-filter.ts';

/** Shows and hides the rows that are there already, in the picture, the lists and the table; the choice lives in the address. */
const filters = document.querySelector('.timeline-filters');
const boxes = [...(filters?.querySelectorAll('input') ?? [])];
const output = filters?.querySelector('output');

const choiceOf = (inputs: readonly HTMLInputElement[]): Choice =>
  Object.fromEntries(
    ['happened', 'length', 'law'].map((name) => [
      name,
      inputs.filter((box) => box.name === name).map(({ value }) => value),
    ]),
  );
const offered = choiceOf(boxes);

const rows = [...document.querySelectorAll<HTMLElement>('.retention-timeline [data-events]')].map((element) => {
  const { events = '', length = '', law = '' } = element.dataset;
  // The open-ended grounds do not depend on what happened, so this filter does not hide them.
  const happened = events === '*' ? (offered['happened'] ?? []) : events.split(' ');
  return { element, isPeriod: element.id !== '', traits: { happened, length: [length], law: [law] } };
});
const periods = rows.filter(({ isPeriod }) => isPeriod);

function show(choice: Choice): void {
  for (const { element, traits } of rows) element.hidden = !isShown(traits, choice);
  for (const section of document.querySelectorAll<HTMLElement>('.open-ended, .unstated')) {
    section.hidden = !section.querySelector('[data-events]:not([hidden])');
  }
  const shown = periods.filter(({ element }) => !element.hidden).length;
  const { none = '', shown: text = '' } = output?.dataset ?? {};
  const said = shown === 0 ? none : text.replace('{shown}', String(shown)).replace('{all}', String(periods.length));
  if (output) output.textContent = isActive(choice) ? said : '';
}

function showFragment(): void {
  const choice = readChoice(fragment.read(), offered);
  for (const box of boxes) box.checked = choice[box.name]?.includes(box.value) ?? false;
  if (isActive(choice)) filters?.querySelector('details')?.setAttribute('open', '');
  show(choice);
}

function showBoxes(): void {
  const choice = choiceOf(boxes.filter(({ checked }) => checked));
  fragment.update(choiceEntries(choice));
}

filters?.addEventListener('change', showBoxes);
filters?.querySelector('button')?.addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  showBoxes();
});
fragment.onChange(showFragment);
showFragment();
releaseHold();
