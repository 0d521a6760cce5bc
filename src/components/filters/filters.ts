import { enable } from '../../browser/enable.ts';
import { fragment, releaseHold } from '../../browser/fragment.ts';
import { type Choice, choiceEntries, isActive, readChoice } from '../../domain/timeline-filter.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('.filters input')];
const output = document.querySelector<HTMLElement>('.filters output');

const choiceOf = (isWanted: (box: HTMLInputElement) => boolean): Choice => {
  const choice: Record<string, string[]> = {};
  for (const box of boxes) (choice[box.name] ??= []).push(...(isWanted(box) ? [box.value] : []));
  return choice;
};

/** Every value that the filters of this page offer. */
export const offered: Choice = choiceOf(() => true);

/** What the reader has ticked before this script came is chosen beside what the address chooses. */
function keepEarly(update: (isWanted: (box: HTMLInputElement) => boolean) => void): void {
  const choice = readChoice(fragment.read(), offered);
  const isChosen = ({ name, value }: HTMLInputElement): boolean => choice[name]?.includes(value) ?? false;
  if (boxes.some((box) => box.checked && !isChosen(box))) update((box) => box.checked || isChosen(box));
}

/** The choice lives in the address. `show` applies it to the page, and gives the elements that are counted. */
export function startFilters(show: (choice: Choice) => readonly HTMLElement[]): void {
  const showFragment = (): void => {
    if (!output) return;
    const choice = readChoice(fragment.read(), offered);
    for (const box of boxes) box.checked = choice[box.name]?.includes(box.value) ?? false;
    const counted = show(choice);
    const shown = counted.filter(({ hidden }) => !hidden).length;
    const text = output.dataset[shown === 0 ? 'none' : 'shown'] ?? '';
    const said = text.replace('{shown}', `${shown}`).replace('{all}', `${counted.length}`);
    output.textContent = isActive(choice) ? said : '';
  };
  const update = (isWanted: (box: HTMLInputElement) => boolean): void => {
    fragment.update(choiceEntries(choiceOf(isWanted)));
  };
  document.querySelector('.filters')?.addEventListener('change', () => {
    update(({ checked }) => checked);
  });
  document.querySelector('.filters button')?.addEventListener('click', () => {
    update(() => false);
  });
  enable(document, '.filters button');
  keepEarly(update);
  fragment.onChange(showFragment);
  showFragment();
  releaseHold();
}
