import { fragment, releaseHold } from '../../browser/fragment.ts';
import { type Choice, choiceEntries, isActive, readChoice } from '../../domain/timeline-filter.ts';

const filters = document.querySelector('.filters');
const boxes = [...(filters?.querySelectorAll('input') ?? [])];
const output = filters?.querySelector('output');

const choiceOf = (inputs: readonly HTMLInputElement[]): Choice => {
  const names = new Set(boxes.map(({ name }) => name));
  return Object.fromEntries(
    [...names].map((name) => [name, inputs.filter((box) => box.name === name).map(({ value }) => value)]),
  );
};

/** Every value that the filters of this page offer. */
export const offered: Choice = choiceOf(boxes);

/** The choice lives in the address. `show` applies it to the page, and gives how many of how many are shown then. */
export function startFilters(show: (choice: Choice) => readonly [shown: number, all: number]): void {
  let place = '';
  const showFragment = (): void => {
    // A link to a place on the page leaves the choice as it is.
    const isNewPlace = fragment.anchor() !== place;
    place = fragment.anchor();
    if (isNewPlace && place !== '') return;
    const choice = readChoice(fragment.read(), offered);
    for (const box of boxes) box.checked = choice[box.name]?.includes(box.value) ?? false;
    if (isActive(choice)) filters?.querySelector('details')?.setAttribute('open', '');
    const [shown, all] = show(choice);
    const { none = '', shown: text = '' } = output?.dataset ?? {};
    const said = shown === 0 ? none : text.replace('{shown}', String(shown)).replace('{all}', String(all));
    if (output) output.textContent = isActive(choice) ? said : '';
  };
  const showBoxes = (): void => {
    fragment.update(choiceEntries(choiceOf(boxes.filter(({ checked }) => checked))));
  };
  filters?.addEventListener('change', showBoxes);
  filters?.querySelector('button')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    showBoxes();
  });
  fragment.onChange(showFragment);
  showFragment();
  releaseHold();
}
