import { type EditionDates, heldOn } from '../../domain/editions.ts';

// Says which edition held on the day that the reader chose. Nothing of it is kept or sent.
const box = document.querySelector<HTMLElement>('.held-on');
const answer = box?.querySelector('output');
const editions = JSON.parse(box?.dataset['editions'] ?? '[]') as (EditionDates & { readonly name: string })[];
box?.querySelector('input')?.addEventListener('input', ({ currentTarget }) => {
  const day = (currentTarget as HTMLInputElement).value;
  const id = day === '' ? undefined : heldOn(editions, day);
  const name = editions.find((edition) => edition.id === id)?.name ?? box.dataset['unknown'] ?? '';
  if (answer) answer.textContent = day === '' ? '' : name;
});
