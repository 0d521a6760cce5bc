import { copyAndTell } from '../../browser/copy.ts';
import { enable } from '../../browser/enable.ts';
import { download } from '../../browser/download.ts';
import { addPeriod, formatIsoDate, parseDate } from '../../domain/calendar.ts';
import { calendarFile } from '../../domain/calendar-file.ts';
import { parseFragment } from '../../domain/fragment.ts';
import { parsePeriod } from '../../domain/period.ts';
import { id as siteId } from '../../site/site.ts';

/**
 * Prints the letter alone, copies it as text, and puts the day of the answer into a calendar. What is ticked can come with
 * the address: `#right=erasure`, `#letter=late`. Without a script the letter can still be filled in and printed with the
 * page. What the reader types stays in the fields: it is not sent and not stored.
 */
const section = document.querySelector<HTMLElement>('.rights-letter');
const status = section?.querySelector<HTMLElement>('[role=status]');

section?.querySelector('.actions')?.addEventListener('click', ({ target }) => {
  const { dataset } = (target as Element).closest('button') ?? {};
  if (dataset?.['action'] === 'print') printLetter();
  else if (dataset?.['action'] === 'copy') void copyAndTell(letterText(), status);
  else if (dataset) remind(dataset);
});

enable(section, '.actions button');

function printLetter(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'letter';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}

/** A day in the reader’s calendar: today, and the period within which the policy promises an answer. */
function remind({ period = '', summary = '', description = '' }: DOMStringMap): void {
  const now = new Date();
  const today = parseDate(now.toLocaleDateString('sv-SE'));
  if (!today) return;
  const date = addPeriod(today, parsePeriod(period));
  const uid = `rights-answer-${formatIsoDate(date)}`;
  download(calendarFile([{ uid, date, summary, description }], now), `${siteId}-${formatIsoDate(date)}.ics`);
}

/** The letter as plain text: a paragraph for each part that is seen, and only the rights that are ticked. */
function letterText(): string {
  const parts = [...(section?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  return parts
    .filter((part) => part.getClientRects().length > 0)
    .map(textOf)
    .filter(Boolean)
    .join('\n\n');
}

function textOf(part: HTMLElement): string {
  if (part instanceof HTMLInputElement && part.type === 'checkbox')
    return part.checked ? (part.dataset['line'] ?? '') : '';
  if (part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement) return part.value.trim();
  return part.innerText.trim();
}

/** Fields print what fits into them; the text behind each prints whole. */
function mirror(): void {
  for (const field of section?.querySelectorAll<HTMLInputElement>('[data-field], .sender :is(input, textarea)') ?? []) {
    const text = field.nextElementSibling;
    if (text) text.textContent = field.value;
    const place = section?.querySelector(`span.${field.dataset['field'] ?? 'none'}`);
    if (place) place.textContent = field.value || '…………………';
  }
}

/** Ticks what the address asks for. */
function choose(): void {
  const state = parseFragment(location.hash);
  const wanted = ['right', 'letter'].flatMap(
    (key) =>
      state
        .get(key)
        ?.split(',')
        .map((id) => `${key}=${id}`) ?? [],
  );
  for (const id of wanted) {
    const box = document.getElementById(id);
    if (box instanceof HTMLInputElement) box.checked = true;
  }
  // Several are no place of the page to which the browser could go.
  if (wanted.length > 1) section?.scrollIntoView();
}

const date = section?.querySelector<HTMLInputElement>('[data-field=date]');
if (date) date.value ||= new Date().toLocaleDateString(status?.dataset['locale'], { dateStyle: 'long' });
for (const moment of ['input', 'beforeprint']) addEventListener(moment, mirror);
addEventListener('hashchange', choose);
choose();
