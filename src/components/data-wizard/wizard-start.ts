import { enable } from '../../browser/enable.ts';
import { fold } from '../../search/analyse/fold.ts';

/** Filters the list of journeys by what is typed, and starts several of them one after the other. */
const start = document.querySelector('.wizard-start');
const field = start?.querySelector<HTMLInputElement>('.filter input');
const output = start?.querySelector('output');
const sections = [...(start?.querySelectorAll('section') ?? [])].map((section) => ({
  section,
  entries: [...section.querySelectorAll('li')].map((entry) => ({ entry, text: fold(entry.textContent) })),
}));

function filter(): void {
  const words = fold(field?.value ?? '').split(/\s+/);
  for (const { section, entries } of sections) {
    for (const { entry, text } of entries) entry.hidden = !words.every((word) => text.includes(word));
    section.hidden = entries.every(({ entry }) => entry.hidden);
  }
  if (output)
    output.textContent = sections.every(({ section }) => section.hidden) ? (output.dataset['none'] ?? '') : '';
}

field?.addEventListener('input', filter);

const form = start?.querySelector<HTMLFormElement>('.several');
const message = form?.querySelector<HTMLElement>('.error');

form?.addEventListener('change', () => message?.replaceChildren());
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const [first, ...rest] = [...form.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
  if (message) message.textContent = first === undefined ? (message.dataset['text'] ?? '') : '';
  if (first === undefined) {
    form.querySelector('input')?.focus({ preventScroll: true });
    // Both are seen: what is wrong, and where.
    message?.scrollIntoView({ block: 'center' });
    return;
  }
  const address = (form.dataset['address'] ?? '').replace(/\/\/$/, `/${first}/`);
  location.assign(rest.length === 0 ? address : `${address}#${first}=-&todo=${rest.join(',')}`);
});

enable(start, '.several button');
if (field?.value) filter();
