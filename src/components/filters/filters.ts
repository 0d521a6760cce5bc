import { fragment, releaseHold } from '../../browser/fragment.ts';
import { type Choice, choiceEntries, isActive, readChoice } from '../../domain/timeline-filter.ts';

const filters = document.querySelector('.filters');
const boxes = [...(filters?.querySelectorAll('input') ?? [])];
const output = filters?.querySelector('output');

const choiceOf = (isWanted: (box: HTMLInputElement) => boolean): Choice => {
  const choice: Record<string, string[]> = {};
  for (const box of boxes) (choice[box.name] ??= []).push(...(isWanted(box) ? [box.value] : []));
  return choice;
};

/** Every value that the filters of this page offer. */
export const offered: Choice = choiceOf(() => true);

/** The choice lives in the address. `show` applies it to the page, and gives how many of how many are shown then. */
export function startFilters(show: (choice: Choice) => readonly [shown: number, all: number]): void {
  let place = '';
  const showFragment = (): void => {
    // A link to a place on the page leaves the choice as it is.
    const former = place;
    place = fragment.anchor();
    if (place && place !== former) return;
    const choice = readChoice(fragment.read(), offered);
    for (const box of boxes) box.checked = choice[box.name]?.includes(box.value) ?? false;
    if (isActive(choice)) filters?.querySelector('details')?.setAttribute('open', '');
    const [shown, all] = show(choice);
    const { none = '', shown: text = '' } = output?.dataset ?? {};
    const said = shown === 0 ? none : text.replace('{shown}', String(shown)).replace('{all}', String(all));
    if (output) output.textContent = isActive(choice) ? said : '';
  };
  const showBoxes = (): void => {
    fragment.update(choiceEntries(choiceOf(({ checked }) => checked)));
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
